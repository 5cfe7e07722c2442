import type { Config } from '../../config/fields.ts';
import { bind, call, type NixBinding, ref, str } from '../../emit/nix.ts';
import { binaries } from '../crates.ts';
import { projectBindings } from './builders.ts';
import type { NativeInputs } from './native-inputs.ts';

/** The bindings, for one system, that the packages and checks are made with. */
export const builderBindings = (config: Config, inputs: NativeInputs): readonly NixBinding[] =>
  projectBindings(config, inputs);

/** The `packages` of one system. */
export function packageOutputs(config: Config): readonly NixBinding[] {
  if (config.packaging === 'none') return [];
  const programs = config.layout === 'workspace' ? binaries(config) : [];
  return [
    bind('default', ref('package')),
    ...programs.map((program) => bind([program.name], call('crate', str(program.name)))),
  ];
}
