import type { Config } from '../../config/fields.ts';
import { attrs, bind, bool, call, inherit, list, type NixExpr, ref, select } from '../../emit/nix.ts';

/** The overlays that nixpkgs is taken with. */
const overlays = (config: Config): readonly NixExpr[] =>
  config.provider === 'nixpkgs-mozilla' ? [ref('nixpkgs-mozilla.overlays.rust')] : [];

/**
 * The packages of one system: those that the flake of nixpkgs has evaluated already, or, where something must be
 * said to nixpkgs, an import of its own.
 */
export function nixpkgsOf(config: Config): NixExpr {
  const added = overlays(config);
  if (!needsImport(config)) return select(ref('nixpkgs.legacyPackages'), [ref('system')]);
  return call(
    'import',
    ref('nixpkgs'),
    attrs([
      inherit('system'),
      ...(allowsUnfree(config) ? [bind('config.allowUnfree', bool(true))] : []),
      ...(added.length > 0 ? [bind('overlays', list(added))] : []),
    ]),
  );
}

/** Whether something chosen is under an unfree licence, which nixpkgs refuses unless it is told otherwise. */
export const allowsUnfree = (_config: Config): boolean => false;

/** Whether nixpkgs must be imported anew. */
export const needsImport = (config: Config): boolean => overlays(config).length > 0 || allowsUnfree(config);
