import type { Config } from '../../config/fields.ts';
import { channelRef } from '../../config/toolchain.ts';
import {
  attrs,
  bind,
  blank,
  call,
  comment,
  give,
  inherit,
  lambda,
  list,
  type NixBinding,
  type NixExpr,
  op,
  ref,
  str,
} from '../../emit/nix.ts';
import { RUST_LLD } from '../../facts/cargo-features.ts';
import { combinedBinding, NIGHTLY_CARGO } from './combined-shell.ts';
import { crossBindings } from './cross-env.ts';
import { byPlatform, gatedList, systemAttrs } from './gate.ts';
import { GIT_HOOKS } from './git-hooks.ts';
import { type NativeInputs, versionEnvironment, withoutEnvironment } from './native-inputs.ts';
import { linkerVariables, shellEnvironment } from './shell-env.ts';
import { libraryHook, shellHook } from './shell-hook.ts';
import { shellTools } from './shell-tools.ts';
import { toolchainPackages } from './toolchain.ts';
import { type Version, versionChannel, versionToolchain } from './version-toolchain.ts';

const SHELL = 'shellWith';
const SHELL_ENV = 'shellEnv';
const CI_SHELL = 'versionShell';

const VERSIONS: readonly Version[] = ['stable', 'beta', 'nightly', 'minimum'];

/** Whether a toolchain is but a variable of the shell, which rustup reads. */
const isVariable = (config: Config): boolean => config.provider === 'rustup';

/** The further toolchains with a whole shell of their own. */
const fullVersions = (config: Config): readonly Version[] =>
  VERSIONS.filter(
    (version) =>
      config.shells.includes(version) || (isVariable(config) && ciVersions(config).includes(version)),
  );

const ciVersions = (config: Config): readonly Version[] => (config.ci === 'none' ? [] : config.ciVersions);

/** The further toolchains that CI alone uses, in bare shells. */
const bareVersions = (config: Config): readonly Version[] =>
  ciVersions(config).filter((version) => !fullVersions(config).includes(version));

const hasCombined = (config: Config): boolean => config.shells.includes('combined');

/** Whether the default shell is one of several that are alike but for their toolchain. */
const hasFamily = (config: Config): boolean => fullVersions(config).length > 0 || hasCombined(config);

/** The bindings, for one system, that the shells are made with. */
export function shellBindings(config: Config, inputs: NativeInputs): readonly NixBinding[] {
  return [
    ...crossBindings(config),
    ...familyBindings(config, inputs),
    ...bareBindings(config, inputs),
    ...(hasCombined(config) ? [blank, combinedBinding(config)] : []),
  ];
}

/** The `devShells` of one system: the default one, and one for each further version. */
export function shellOutputs(config: Config, inputs: NativeInputs): readonly NixBinding[] {
  const full = fullVersions(config);
  const bare = bareVersions(config);
  return [
    bind('default', defaultShell(config, inputs)),
    ...VERSIONS.filter((version) => full.includes(version) || bare.includes(version)).map((version) =>
      bind(
        [version],
        full.includes(version) ? fullShell(config, inputs, version) : bareShell(config, inputs, version),
      ),
    ),
    ...(hasCombined(config)
      ? [bind('combined', familyShell(config, inputs, [...toolchainPackages(config), ref(NIGHTLY_CARGO)]))]
      : []),
  ];
}

function defaultShell(config: Config, inputs: NativeInputs): NixExpr {
  const packages = toolchainPackages(config);
  if (hasFamily(config)) return familyShell(config, inputs, packages);
  const value = shellEnvironment(config, inputs);
  const environment =
    value === undefined ? [] : [value === inputs.environment ? inherit('env') : bind('env', value)];
  return shell(config, inputs, packagesOf(config, packages), environment);
}

function shell(
  config: Config,
  inputs: NativeInputs,
  packages: NixExpr | undefined,
  environment: readonly NixBinding[],
): NixExpr {
  const hook = shellHook(config, inputs);
  return call(
    'pkgs.mkShell',
    attrs([
      ...(packages ? [give('packages', packages)] : []),
      ...withoutEnvironment(inputs.shellArguments),
      ...environment,
      ...(hook ? [bind('shellHook', hook)] : []),
    ]),
  );
}

/** The toolchain and the programs that the person chose or that the generated files call. */
function packagesOf(config: Config, toolchain: readonly NixExpr[]): NixExpr | undefined {
  const tools = shellTools(config);
  const own = gatedList(byPlatform(config, { ...tools, all: [...toolchain, ...tools.all] }));
  const hooks = config.gitHooks.length > 0 ? [ref([GIT_HOOKS, 'enabledPackages'])] : [];
  const [first, ...rest] = [...(own ? [own] : []), ...hooks];
  return first && op('++', first, ...rest);
}

/** `shellWith`: the default shell with its toolchain left open, where further shells are like it. */
function familyBindings(config: Config, inputs: NativeInputs): readonly NixBinding[] {
  if (!hasFamily(config)) return [];
  const value = shellEnvironment(config, inputs);
  const withEnv = familyHasEnv(config, inputs);
  const tools = packagesOf(config, []);
  const packages = tools ? op('++', ref('packages'), tools) : ref('packages');
  const body = shell(config, inputs, packages, withEnv ? [inherit('env')] : []);
  return [
    blank,
    ...(withEnv ? [bind(SHELL_ENV, value ?? attrs([]))] : []),
    comment('The shells are alike but for their toolchain.'),
    bind(SHELL, lambda('packages', withEnv ? lambda('env', body) : body)),
  ];
}

/** Whether any of the shells that are alike has variables. */
const familyHasEnv = (config: Config, inputs: NativeInputs): boolean =>
  shellEnvironment(config, inputs) !== undefined ||
  fullVersions(config).some((version) => fullEnvironment(config, inputs, version) !== undefined);

/** The variables of a whole shell with another toolchain, where they are not those of the default one. */
function fullEnvironment(config: Config, inputs: NativeInputs, version: Version): NixExpr | undefined {
  const own = shellEnvironment(config, inputs) === undefined ? undefined : ref(SHELL_ENV);
  if (isVariable(config)) {
    const toolchain = attrs([bind('RUSTUP_TOOLCHAIN', str(versionChannel(config, version)))]);
    return own ? op('//', own, toolchain) : toolchain;
  }
  const value = versionEnvironment(config, version, own);
  if (value === undefined || value === own) return undefined;
  // What the toolchain needs took the place of the flags for the chosen linker: they stand in one variable.
  const flags = linkerVariables(config, channelRef(versionChannel(config, version)));
  const linker = systemAttrs(
    config,
    flags.filter(({ systems }) => systems.includes(RUST_LLD.system)),
  );
  return linker ? op('//', value, linker) : value;
}

function fullShell(config: Config, inputs: NativeInputs, version: Version): NixExpr {
  const environment = fullEnvironment(config, inputs, version);
  const packages = isVariable(config) ? toolchainPackages(config) : [versionToolchain(config, version, true)];
  return familyShell(config, inputs, packages, environment);
}

/** One of the shells that are alike. */
function familyShell(
  config: Config,
  inputs: NativeInputs,
  packages: readonly NixExpr[],
  environment: NixExpr = ref(SHELL_ENV),
): NixExpr {
  return call(SHELL, list(packages), ...(familyHasEnv(config, inputs) ? [environment] : []));
}

/** `versionShell`: a shell with another toolchain and the project's libraries, for CI. */
function bareBindings(config: Config, inputs: NativeInputs): readonly NixBinding[] {
  if (bareVersions(config).length === 0) return [];
  const withEnv = hasBareEnvironment(config, inputs);
  const hook = libraryHook(config, inputs);
  const bare = call(
    'pkgs.mkShell',
    attrs([
      bind('packages', list([ref('toolchain')])),
      ...withoutEnvironment(inputs.shellArguments),
      ...(hook ? [bind('shellHook', hook)] : []),
      ...(withEnv ? [inherit('env')] : []),
    ]),
  );
  return [
    blank,
    comment(
      hook || inputs.shellArguments.length > 0
        ? 'What builds need, with another toolchain, for CI.'
        : 'A shell with another toolchain, for CI.',
    ),
    bind(CI_SHELL, lambda('toolchain', withEnv ? lambda('env', bare) : bare)),
  ];
}

const hasBareEnvironment = (config: Config, inputs: NativeInputs): boolean =>
  bareVersions(config).some(
    (version) => versionEnvironment(config, version, inputs.environment) !== undefined,
  );

function bareShell(config: Config, inputs: NativeInputs, version: Version): NixExpr {
  const bare = call(CI_SHELL, versionToolchain(config, version));
  if (!hasBareEnvironment(config, inputs)) return bare;
  return call(bare, versionEnvironment(config, version, inputs.environment) ?? attrs([]));
}
