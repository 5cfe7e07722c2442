import type { Config } from '../../config/fields.ts';
import { branchOf } from '../../config/systems.ts';
import { unfreeChoices } from '../../config/unfree.ts';
import {
  attrs,
  bind,
  bool,
  call,
  inherit,
  list,
  type NixBinding,
  type NixExpr,
  ref,
  select,
} from '../../emit/nix.ts';

/** The overlays that nixpkgs is taken with. */
const overlays = (config: Config): readonly NixExpr[] =>
  config.provider === 'nixpkgs-mozilla' ? [ref('nixpkgs-mozilla.overlays.rust')] : [];

/** The options of nixpkgs that say that one knows what it would refuse or warn of. */
function knownOptions(config: Config): readonly NixBinding[] {
  const deprecated = branchOf(config)?.deprecated;
  return [
    ...(unfreeChoices(config).length > 0 ? [bind('allowUnfree', bool(true))] : []),
    ...(deprecated && config.systems.includes(deprecated.system)
      ? [bind([deprecated.option], bool(true))]
      : []),
  ];
}

/** Whether nixpkgs must be imported anew, since something must be said to it. */
export const needsImport = (config: Config): boolean =>
  overlays(config).length > 0 || knownOptions(config).length > 0;

/**
 * The packages of one system: those that the flake of nixpkgs has evaluated already, or, where something must be
 * said to nixpkgs, an import of its own.
 */
export function nixpkgsOf(config: Config): NixExpr {
  if (!needsImport(config)) return select(ref('nixpkgs.legacyPackages'), [ref('system')]);
  const options = knownOptions(config);
  const added = overlays(config);
  return call(
    'import',
    ref('nixpkgs'),
    attrs([
      inherit('system'),
      ...(options.length > 0 ? [bind('config', attrs(options))] : []),
      ...(added.length > 0 ? [bind('overlays', list(added))] : []),
    ]),
  );
}
