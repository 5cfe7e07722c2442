import { programs } from '../../config/cargo-packages.ts';
import type { Config } from '../../config/fields.ts';
import { bind, call, type NixBinding, type NixExpr, ref, str } from '../../emit/nix.ts';
import { projectBindings } from './builders.ts';
import { type SystemBinding, systemAttrs } from './gate.ts';
import { imageBindings, imageOutputs } from './image.ts';
import type { NativeInputs } from './native-inputs.ts';
import { targetBindings, targetOutputs } from './target-packages.ts';

/** The bindings, for one system, that the packages and checks are made with. */
export function builderBindings(config: Config, inputs: NativeInputs): readonly NixBinding[] {
  return [...projectBindings(config, inputs), ...imageBindings(config), ...targetBindings(config, inputs)];
}

/**
 * The programs of a workspace that have a package of their own, by name: one that is called as another output keeps
 * its place in the default package.
 */
export function memberPackages(config: Config): readonly string[] {
  if (config.layout !== 'workspace' || config.packaging === 'none') return [];
  const taken = new Set(['default', ...linuxOutputs(config).map(nameOf)]);
  return programs(config).filter((name) => !taken.has(name));
}

const linuxOutputs = (config: Config): readonly SystemBinding[] => [
  ...imageOutputs(config),
  ...targetOutputs(config),
];

/** The `packages` of one system: bindings where every system has the same, else a set that says who has what. */
export function packageOutputs(config: Config): readonly NixBinding[] | NixExpr {
  if (config.packaging === 'none') return [];
  const linux = linuxOutputs(config);
  const members = memberPackages(config).map((name) => bind([name], call('crate', str(name))));
  const shared: readonly NixBinding[] = [bind('default', ref('package')), ...members];
  if (linux.length === 0) return shared;
  const rows = [...shared.map((binding) => ({ systems: config.systems, binding })), ...linux];
  return systemAttrs(config, rows) ?? [];
}

const nameOf = ({ binding }: SystemBinding): string =>
  binding.kind === 'bind' ? String(binding.path[0]) : '';
