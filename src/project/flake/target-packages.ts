import type { Config } from '../../config/fields.ts';
import { attrs, bind, blank, call, type NixBinding, type NixExpr, ref, str } from '../../emit/nix.ts';
import { crossPackage } from './cross-package.ts';
import type { SystemBinding } from './gate.ts';
import { targetPackage } from './linked-package.ts';
import type { NativeInputs } from './native-inputs.ts';
import { FUNCTIONS, selection, wasmMembers } from './target-builder.ts';
import { type TargetBuild, targetBuilds } from './target-builds.ts';
import { targetToolchainBindings } from './target-toolchain.ts';

/** The bindings, for one system, that packages for other targets are made with. */
export function targetBindings(config: Config, inputs: NativeInputs): readonly NixBinding[] {
  const builds = targetBuilds(config);
  if (builds.length === 0) return [];
  const crossed = builds.filter((build) => build.builder === 'cross-set');
  const others = builds.filter((build) => build.builder !== 'cross-set');
  return [
    blank,
    ...targetToolchainBindings(config),
    ...(crossed.length > 0 ? crossPackage(config, inputs, crossed) : []),
    ...(others.length > 0 ? targetPackage(config, inputs, others) : []),
  ];
}

/** The `packages` for other targets, and the systems that have each. */
export const targetOutputs = (config: Config): readonly SystemBinding[] =>
  targetBuilds(config).map((build) => ({
    systems: build.systems,
    binding: bind([build.name], packageOf(config, build)),
  }));

function packageOf(config: Config, build: TargetBuild): NixExpr {
  const builder = FUNCTIONS[build.builder];
  switch (build.builder) {
    case 'cross-set':
      return call(builder, ref(build.set));
    case 'windows':
    case 'linker':
      return call(builder, str(build.triple), ref(build.set));
    case 'rust':
      return call(builder, str(build.triple), attrs(selection(config, wasmMembers(config))));
  }
}
