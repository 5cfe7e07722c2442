import type { Config } from '../config/fields.ts';
import {
  attrs,
  bind,
  blank,
  call,
  inheritFrom,
  lambda,
  letIn,
  list,
  type NixBinding,
  type NixExpr,
  printNix,
  ref,
  select,
  str,
} from '../emit/nix.ts';
import { description } from './crates.ts';
import { inputBindings, inputNames } from './flake/inputs.ts';
import { type NativeInputs, nativeInputs } from './flake/native-inputs.ts';
import { builderBindings, checkOutputs, packageOutputs } from './flake/packages.ts';
import { shellBindings, shellOutputs } from './flake/shells.ts';
import { toolchainBindings } from './flake/toolchain.ts';

/**
 * The flake: inputs, and for each system the packages, checks, shells and formatter.
 *
 * The systems are listed, never taken from a list of others: nixpkgs 26.11 throws on x86_64-darwin.
 */
export function flakeNix(config: Config): string {
  return printNix(
    attrs([
      bind('description', str(description(config))),
      blank,
      bind('inputs', attrs(inputBindings(config))),
      blank,
      bind('outputs', lambda({ names: inputNames(config), open: true }, outputs(config))),
    ]),
  );
}

/** An output of a system: what it holds by name, or for the formatter the one thing that it is. */
type Output = readonly [name: string, value: readonly NixBinding[] | NixExpr];

/** What a system has, by the name of the output; an output with nothing in it is not made. */
function systemOutputs(config: Config, inputs: NativeInputs): readonly Output[] {
  const sets = [
    ['packages', packageOutputs(config)],
    ['checks', checkOutputs(config, inputs)],
    ['devShells', shellOutputs(config, inputs)],
  ] as const;
  return [...sets.filter(([, bindings]) => bindings.length > 0), ['formatter', ref('pkgs.nixfmt-tree')]];
}

function outputs(config: Config): NixExpr {
  const inputs = nativeInputs(config);
  const perSystem = systemOutputs(config, inputs);
  const pick = lambda(
    'name',
    call(
      'lib.mapAttrs',
      lambda('_', lambda('outputs', select(ref('outputs'), [ref('name')]))),
      ref('perSystem'),
    ),
  );
  return letIn(
    [
      inheritFrom(ref('nixpkgs'), 'lib'),
      blank,
      bind('systems', list(config.systems.map(str))),
      blank,
      bind(
        'perSystem',
        call(
          'lib.genAttrs',
          ref('systems'),
          lambda('system', letIn(systemBindings(config, inputs), attrs(separated(perSystem)))),
        ),
      ),
      bind('pick', pick),
    ],
    attrs(perSystem.map(([name]) => bind([name], call('pick', str(name))))),
  );
}

const separated = (rows: readonly Output[]): readonly NixBinding[] =>
  rows.flatMap(([name, value], index) => [...(index > 0 ? [blank] : []), outputBinding(name, value)]);

/** `name = { … };`, or `name.only = …;` where the set has one element. */
function outputBinding(name: string, value: readonly NixBinding[] | NixExpr): NixBinding {
  if (!('length' in value)) return bind([name], value);
  const [only, ...others] = value;
  return only?.kind === 'bind' && others.length === 0
    ? bind([name, ...only.path], only.value)
    : bind([name], attrs(value));
}

function systemBindings(config: Config, inputs: NativeInputs): readonly NixBinding[] {
  return [
    bind('pkgs', select(ref('nixpkgs.legacyPackages'), [ref('system')])),
    ...toolchainBindings(config),
    ...inputs.bindings,
    ...builderBindings(config, inputs),
    ...shellBindings(config, inputs),
  ];
}
