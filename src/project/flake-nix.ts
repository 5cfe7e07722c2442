import type { Config } from '../config/fields.ts';
import { attrs, bind, blank, list, type NixBinding, printNix, str } from '../emit/nix.ts';
import { description } from './crates.ts';
import { inputBindings } from './flake/inputs.ts';
import { outputsOf } from './flake/styles.ts';

/**
 * The flake: inputs, and for each system the packages, checks, shells and formatter.
 *
 * The systems are listed, never taken from a list of others: nixpkgs 26.11 throws on x86_64-darwin.
 */
export function flakeNix(config: Config): string {
  return printNix(
    attrs([
      bind('description', str(description(config))),
      ...cacheBindings(config),
      blank,
      bind('inputs', attrs(inputBindings(config))),
      blank,
      bind('outputs', outputsOf(config)),
    ]),
  );
}

/** The binary cache that the flake offers, where its key is known: a cache without its key would give nothing. */
function cacheBindings(config: Config): readonly NixBinding[] {
  if (config.cache !== 'cachix' || config.cachixKey === '') return [];
  return [
    blank,
    bind(
      'nixConfig',
      attrs([
        bind('extra-substituters', list([str(`https://${config.cachixName}.cachix.org`)])),
        bind('extra-trusted-public-keys', list([str(config.cachixKey)])),
      ]),
    ),
  ];
}
