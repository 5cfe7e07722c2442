import type { Config } from '../../config/fields.ts';
import {
  attrs,
  bind,
  call,
  comment,
  lambda,
  list,
  type NixBinding,
  type NixExpr,
  ref,
  select,
  str,
} from '../../emit/nix.ts';
import { toolchainSource } from '../toolchain-source.ts';
import { forRustPlatform } from './builders.ts';
import { FENIX, FENIX_SETS } from './toolchain.ts';

/** The function of the flake that gives a toolchain for a target. */
const NAME = 'targetToolchain';

/** The toolchain for a target, which is an expression. */
export const targetToolchain = (target: NixExpr): NixExpr => call(NAME, target);

/**
 * The binding of `targetToolchain`: this machine's compiler with the standard library of a target, and nothing that
 * only people use. Without rust-src no path of the toolchain gets into programs.
 */
export function targetToolchainBindings(config: Config): readonly NixBinding[] {
  const value = toolchainFor(config);
  if (value === undefined) return [];
  return [
    comment('The compiler of this machine with the standard library of a target.'),
    bind(NAME, lambda('target', forRustPlatform(config, value))),
  ];
}

function toolchainFor(config: Config): NixExpr | undefined {
  const source = toolchainSource(config);
  switch (source.kind) {
    case 'nixpkgs':
    case 'rustup':
      return undefined;
    case 'fenix-file':
    case 'fenix-release': {
      const rust =
        source.kind === 'fenix-release' ? ref('rust') : call(`${FENIX}.toolchainOf`, ref('release'));
      return combined(rust, select(call(ofTarget('toolchainOf'), ref('release')), 'rust-std'));
    }
    case 'fenix-manifest':
      return combined(
        ref('rust'),
        select(call(ofTarget('fromManifestFile'), ref('rust-manifest')), 'rust-std'),
      );
    case 'fenix-channel': {
      const { set, targets } = FENIX_SETS[source.channel];
      return combined(ref(set), ofTarget(targets, 'rust-std'));
    }
    case 'overlay-file':
    case 'overlay-set':
    case 'overlay-nightly':
    case 'mozilla':
      return call(
        'toolchain.override',
        attrs([bind('extensions', list([])), bind('targets', list([ref('target')]))]),
      );
  }
}

/** An attribute of fenix's set for the target. */
const ofTarget = (...names: readonly string[]): NixExpr => ref([FENIX, 'targets', ref('target'), ...names]);

function combined(rust: NixExpr, std: NixExpr): NixExpr {
  const parts = ['cargo', 'rustc', 'rust-std'].map(str);
  return call(`${FENIX}.combine`, list([call(select(rust, 'withComponents'), list(parts)), std]));
}
