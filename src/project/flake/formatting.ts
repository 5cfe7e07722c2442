import type { Config } from '../../config/fields.ts';
import { hasPlatform } from '../../config/systems.ts';
import { providerTraits } from '../../config/toolchain.ts';
import { attrs, bind, bool, call, type NixBinding, type NixExpr, ref, str } from '../../emit/nix.ts';
import { FORMATTERS, type Formatter } from '../../facts/formatters.ts';

/** The variable that holds treefmt with its programs, outside of flake-parts. */
const TREEFMT = 'treefmt';

/** Whether treefmt formats the tree; without it nixfmt formats the Nix files alone. */
export const usesTreefmt = (config: Config): boolean => config.formatters.length > 0;

/** The configuration of treefmt: a module of treefmt-nix. */
export function treefmtModule(config: Config): NixExpr {
  const chosen = FORMATTERS.filter((row) => config.formatters.includes(row.id));
  return attrs([
    bind('projectRootFile', str('flake.nix')),
    bind('programs', attrs(chosen.flatMap((row) => programBindings(config, row)))),
  ]);
}

function programBindings(config: Config, row: Formatter): readonly NixBinding[] {
  const enable =
    row.linuxOnly && hasPlatform(config, 'darwin') ? ref('pkgs.stdenv.hostPlatform.isLinux') : bool(true);
  const settings = SETTINGS[row.id]?.(config) ?? [];
  return settings.length === 0
    ? [bind([row.id, 'enable'], enable)]
    : [bind([row.id], attrs([bind('enable', enable), ...settings]))];
}

/** What a program must be told so that it formats as the project's own commands do. */
const SETTINGS: Readonly<Record<string, (config: Config) => readonly NixBinding[]>> = {
  rustfmt: (config) => [
    bind('edition', str(config.edition)),
    ...(providerTraits(config).inNixpkgs ? [] : [bind('package', ref('toolchain'))]),
  ],
};

/** The binding, for one system, of treefmt outside of flake-parts. */
export const treefmtBinding = (config: Config): NixBinding =>
  bind(TREEFMT, call('treefmt-nix.lib.evalModule', ref('pkgs'), treefmtModule(config)));

/** What `nix fmt` runs. */
export const formatter = (config: Config): NixExpr =>
  usesTreefmt(config) ? ref(`${TREEFMT}.config.build.wrapper`) : ref('pkgs.nixfmt-tree');

/** The check that the tree is formatted, outside of flake-parts. */
export const formattingCheck = (): NixBinding =>
  bind('formatting', call(`${TREEFMT}.config.build.check`, ref('self')));
