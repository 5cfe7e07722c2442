import type { Config } from '../../config/fields.ts';
import { linuxSystems } from '../../config/systems.ts';
import { toolchainRef } from '../../config/toolchain.ts';
import { attrs, bind, type NixBinding, type NixExpr, op, ref, str } from '../../emit/nix.ts';
import type { ToolchainRef } from '../../facts/releases.ts';
import { CROSS_ENV, cargoVariable, hasCrossEnv } from './cross-env.ts';
import { type SystemBinding, systemAttrs } from './gate.ts';
import { linkerFlags, type NativeInputs } from './native-inputs.ts';
import { toolchainVariables } from './toolchain.ts';

/** The variables of the default shell: those of builds, of the toolchain, of other targets and of the comforts. */
export function shellEnvironment(config: Config, inputs: NativeInputs): NixExpr | undefined {
  const own = [...toolchainVariables(config), ...comfortVariables(config)];
  const linker = systemAttrs(config, linkerVariables(config, toolchainRef(config)));
  const parts = [
    ...(inputs.environment ? [inputs.environment] : []),
    ...(own.length > 0 ? [attrs(own)] : []),
    ...(hasCrossEnv(config) ? [ref(CROSS_ENV)] : []),
    ...(linker ? [linker] : []),
  ];
  const [first, ...rest] = parts;
  return first && op('//', first, ...rest);
}

const comfortVariables = (config: Config): readonly NixBinding[] =>
  config.sccache ? [bind('RUSTC_WRAPPER', str('sccache'))] : [];

/** How rustc is told to use another linker, on the machine's own target only. */
const LINKER_FLAGS = { mold: '-Clink-arg=-fuse-ld=mold', wild: '-Clink-arg=-fuse-ld=wild' } as const;

/** The variables that make a toolchain link with the chosen linker, each on the systems whose own target it is. */
export function linkerVariables(config: Config, toolchain: ToolchainRef): readonly SystemBinding[] {
  const { linker } = config;
  if (linker === 'default') return [];
  return linuxSystems(config).flatMap(({ id, triple }) => {
    const flags = [...linkerFlags(config, toolchain, triple), LINKER_FLAGS[linker]];
    return [
      ...(linker === 'wild' ? [bind([cargoVariable(triple, 'LINKER')], str('clang'))] : []),
      bind([cargoVariable(triple, 'RUSTFLAGS')], str(flags.join(' '))),
    ].map((binding) => ({ systems: [id], binding }));
  });
}
