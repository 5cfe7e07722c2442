import type { Config } from '../../config/fields.ts';
import {
  attrs,
  bind,
  blank,
  call,
  comment,
  inherit,
  interp,
  lambda,
  list,
  type NixBinding,
  type NixExpr,
  op,
  ref,
} from '../../emit/nix.ts';
import { TARGETS } from '../../facts/targets.ts';
import { TOOLS, type Tool } from '../../facts/tools.ts';
import { byPlatform, gatedAttrs, gatedList, platforms } from './gate.ts';
import { type NativeInputs, versionEnvironment } from './native-inputs.ts';
import { toolchainPackages, toolchainVariables, versionToolchain } from './toolchain.ts';

/** The variable of Cargo for a target: its name in capitals, with "_" for what no variable can hold. */
const cargoVariable = (triple: string, what: string): string =>
  `CARGO_TARGET_${triple.toUpperCase().replace(/[-.]/g, '_')}_${what}`;

/** The variable of the `cc` crate for a target. */
const ccVariable = (triple: string): string => `CC_${triple.replaceAll('-', '_')}`;

/** The bindings, for one system, that the shells share. */
export function shellBindings(config: Config, inputs: NativeInputs): readonly NixBinding[] {
  return [...crossBindings(config), ...versionBindings(config, inputs)];
}

const crossed = (config: Config) =>
  config.targets.flatMap((triple) => {
    const link = TARGETS[triple]?.link;
    return link?.kind === 'pkgs-cross' ? [{ triple, link }] : [];
  });

/** The compilers that link for other targets. nixpkgs crosses from Linux only. */
function crossBindings(config: Config): readonly NixBinding[] {
  const rows = crossed(config);
  if (rows.length === 0 || !platforms(config).includes('linux')) return [];
  const variables = rows.flatMap(({ triple, link }) => {
    const set = ref(['pkgs', 'pkgsCross', link.attribute]);
    const compiler = call('compilerOf', set);
    return [
      bind([cargoVariable(triple, 'LINKER')], compiler),
      bind([ccVariable(triple)], compiler),
      ...(link.pthreads
        ? [
            bind(
              [cargoVariable(triple, 'RUSTFLAGS')],
              interp([
                '-L native=',
                ref(['pkgs', 'pkgsCross', link.attribute, 'windows', 'pthreads']),
                '/lib',
              ]),
            ),
          ]
        : []),
    ];
  });
  const value = gatedAttrs(byPlatform(config, { all: [], linux: variables, darwin: [] }));
  const cc = ref('cross.stdenv.cc');
  return [
    blank,
    comment('The C compilers of nixpkgs link for the other targets.'),
    bind('compilerOf', lambda('cross', interp([cc, '/bin/', ref('cross.stdenv.cc.targetPrefix'), 'cc']))),
    ...(value ? [bind('crossEnv', value)] : []),
  ];
}

/** `versionShell`: a shell with another toolchain and the project's libraries, for CI. */
function versionBindings(config: Config, inputs: NativeInputs): readonly NixBinding[] {
  if (config.ci === 'none' || config.ciVersions.length === 0) return [];
  const withEnv = hasVersionEnvironment(config, inputs);
  const shell = call(
    'pkgs.mkShell',
    attrs([
      bind('packages', list([ref('toolchain')])),
      ...versionArguments(inputs),
      ...(withEnv ? [inherit('env')] : []),
    ]),
  );
  return [
    blank,
    comment('The same libraries with another toolchain, for CI.'),
    bind('versionShell', lambda('toolchain', withEnv ? lambda('env', shell) : shell)),
  ];
}

const hasVersionEnvironment = (config: Config, inputs: NativeInputs): boolean =>
  config.ciVersions.some((version) => versionEnvironment(config, version, inputs.environment) !== undefined);

/** What a shell for CI shares with the default one: all but the variables, which are an argument. */
const versionArguments = (inputs: NativeInputs): readonly NixBinding[] =>
  inputs.shellArguments.flatMap((binding): readonly NixBinding[] => {
    if (binding.kind !== 'inherit') return [binding];
    const names = binding.names.filter((name) => name !== 'env');
    return names.length > 0 ? [{ ...binding, names }] : [];
  });

/** The `devShells` of one system: the default one, and one for each further version. */
export function shellOutputs(config: Config, inputs: NativeInputs): readonly NixBinding[] {
  const versions = config.ci === 'none' ? [] : config.ciVersions;
  return [
    bind('default', defaultShell(config, inputs)),
    ...versions.map((version) => bind([version], versionShell(config, inputs, version))),
  ];
}

function versionShell(config: Config, inputs: NativeInputs, version: Config['ciVersions'][number]): NixExpr {
  const shell = call('versionShell', versionToolchain(config, version));
  if (!hasVersionEnvironment(config, inputs)) return shell;
  return call(shell, versionEnvironment(config, version, inputs.environment) ?? attrs([]));
}

function defaultShell(config: Config, inputs: NativeInputs): NixExpr {
  const tools = developerTools(config);
  const environment = shellEnvironment(config, inputs);
  return call(
    'pkgs.mkShell',
    attrs([
      ...(tools ? [bind('packages', tools)] : []),
      ...versionArguments(inputs),
      ...(environment ? [environment] : []),
    ]),
  );
}

/** The toolchain, and the programs that the person chose or that the generated files call. */
function developerTools(config: Config): NixExpr | undefined {
  const tools = TOOLS.filter(
    (tool: Tool) =>
      (config.tools as readonly string[]).includes(tool.id) || (tool.id === 'just' && config.just),
  );
  const refs = (linuxOnly: boolean): readonly NixExpr[] =>
    tools
      .filter((tool: Tool) => (tool.linuxOnly ?? false) === linuxOnly)
      .map((tool) => ref(`pkgs.${tool.attribute}`));
  return gatedList(
    byPlatform(config, {
      all: [...toolchainPackages(config), ...refs(false)],
      linux: refs(true),
      darwin: [],
    }),
  );
}

/** The variables of the default shell: those of builds, those of the toolchain and those of the other targets. */
function shellEnvironment(config: Config, inputs: NativeInputs): NixBinding | undefined {
  const own = toolchainVariables(config);
  const cross = crossed(config).length > 0 && platforms(config).includes('linux') ? [ref('crossEnv')] : [];
  const parts = [
    ...(inputs.environment ? [inputs.environment] : []),
    ...(own.length > 0 ? [attrs(own)] : []),
    ...cross,
  ];
  const [first, ...rest] = parts;
  if (!first) return undefined;
  return rest.length === 0 && first === inputs.environment
    ? inherit('env')
    : bind('env', op('//', first, ...rest));
}
