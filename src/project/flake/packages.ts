import type { Config } from '../../config/fields.ts';
import { memberPackages } from '../../config/member-packages.ts';
import { bind, call, type NixBinding, type NixExpr, ref, str } from '../../emit/nix.ts';
import { projectBindings } from './builders.ts';
import { systemAttrs } from './gate.ts';
import { imageBindings, imageOutputs } from './image.ts';
import type { NativeInputs } from './native-inputs.ts';
import { targetBindings, targetOutputs } from './target-packages.ts';

/** The bindings, for one system, that the packages and checks are made with. */
export function builderBindings(config: Config, inputs: NativeInputs): readonly NixBinding[] {
  return [...projectBindings(config, inputs), ...imageBindings(config), ...targetBindings(config, inputs)];
}

/** The `packages` of one system: bindings where every system has the same, else a set that says who has what. */
export function packageOutputs(config: Config): readonly NixBinding[] | NixExpr {
  if (config.packaging === 'none') return [];
  const linux = [...imageOutputs(config), ...targetOutputs(config)];
  const members = memberPackages(config).own.map((name) => bind([name], call('crate', str(name))));
  const shared: readonly NixBinding[] = [bind('default', ref('package')), ...members];
  if (linux.length === 0) return shared;
  const rows = [...shared.map((binding) => ({ systems: config.systems, binding })), ...linux];
  return systemAttrs(config, rows) ?? [];
}
