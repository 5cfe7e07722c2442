import type { Config } from '../../config/fields.ts';
import { providerTraits } from '../../config/toolchain.ts';
import {
  attrs,
  bind,
  bool,
  call,
  inherit,
  type NixBinding,
  type NixExpr,
  path,
  ref,
  select,
} from '../../emit/nix.ts';
import { type GitHook, GIT_HOOKS as ROWS } from '../../facts/git-hooks.ts';

/** The variable that holds the hooks: their check, their programs and what installs them. */
export const GIT_HOOKS = 'hooks';

/** The hooks, as the option `hooks` of git-hooks.nix. */
export function hookSettings(config: Config, treefmt: NixExpr): NixExpr {
  const chosen = ROWS.filter((row) => config.gitHooks.includes(row.id));
  return attrs(chosen.map((row) => hookBinding(config, row, treefmt)));
}

function hookBinding(config: Config, row: GitHook, treefmt: NixExpr): NixBinding {
  const settings = [
    ...(row.formatters ? [bind('package', treefmt)] : []),
    ...(row.component !== undefined && !providerTraits(config).inNixpkgs
      ? [ownToolchain(row.component)]
      : []),
  ];
  return settings.length === 0
    ? bind([row.id, 'enable'], bool(true))
    : bind([row.id], attrs([bind('enable', bool(true)), ...settings]));
}

/** git-hooks.nix would take Cargo and the component from nixpkgs. */
const ownToolchain = (component: string): NixBinding =>
  bind('packageOverrides', attrs([bind('cargo', ref('toolchain')), bind([component], ref('toolchain'))]));

/** The binding, for one system, of the hooks outside of flake-parts. */
export const hooksBinding = (config: Config, treefmt: NixExpr): NixBinding =>
  bind(
    GIT_HOOKS,
    call(
      select(select(ref('git-hooks.lib'), [ref('system')]), 'run'),
      attrs([bind('src', path('./.')), bind('hooks', hookSettings(config, treefmt))]),
    ),
  );

/** The check that the hooks find nothing, outside of flake-parts. */
export const hooksCheck = (): NixBinding => inherit(GIT_HOOKS);
