import type { Config } from '../../config/fields.ts';
import { blank, type NixBinding, type NixExpr } from '../../emit/nix.ts';
import { checkOutputs } from './checks.ts';
import { formatter, formattingCheck, treefmtBinding, usesTreefmt } from './formatting.ts';
import { hooksBinding, hooksCheck } from './git-hooks.ts';
import { type NativeInputs, nativeInputs } from './native-inputs.ts';
import { builderBindings, packageOutputs } from './packages.ts';
import { shellBindings, shellOutputs } from './shells.ts';
import { toolchainBindings } from './toolchain.ts';

/** An output of a system: what it holds by name, or for the formatter the one thing that it is. */
export type Output = readonly [name: string, value: readonly NixBinding[] | NixExpr];

/** What a system has: the bindings between `let` and `in`, but for `pkgs`, and the outputs. */
export interface SystemParts {
  readonly bindings: readonly NixBinding[];
  readonly outputs: readonly Output[];
}

/**
 * The bindings and outputs of one system, whatever the style of the flake; an output with nothing in it is not made.
 *
 * @param modules whether treefmt and the hooks are modules of flake-parts, which makes their outputs itself
 */
export function systemParts(config: Config, modules: boolean): SystemParts {
  const inputs = nativeInputs(config);
  const sets = [
    ['packages', packageOutputs(config)],
    ['checks', [...checkOutputs(config, inputs), ...(modules ? [] : moduleChecks(config))]],
    ['devShells', shellOutputs(config, inputs)],
  ] as const satisfies readonly Output[];
  const own: readonly Output[] = modules && usesTreefmt(config) ? [] : [['formatter', formatter(config)]];
  return {
    bindings: bindingsOf(config, inputs, modules),
    outputs: [...sets.filter(([, value]) => !('length' in value) || value.length > 0), ...own],
  };
}

function bindingsOf(config: Config, inputs: NativeInputs, modules: boolean): readonly NixBinding[] {
  return [
    ...toolchainBindings(config),
    ...inputs.bindings,
    ...builderBindings(config, inputs),
    ...(modules ? [] : moduleBindings(config)),
    ...shellBindings(config, inputs),
  ];
}

function moduleBindings(config: Config): readonly NixBinding[] {
  const bindings = [
    ...(usesTreefmt(config) ? [treefmtBinding(config)] : []),
    ...(config.gitHooks.length > 0 ? [hooksBinding(config, formatter(config))] : []),
  ];
  return bindings.length > 0 ? [blank, ...bindings] : [];
}

const moduleChecks = (config: Config): readonly NixBinding[] => [
  ...(usesTreefmt(config) ? [formattingCheck()] : []),
  ...(config.gitHooks.length > 0 ? [hooksCheck()] : []),
];
