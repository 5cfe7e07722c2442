import type { Config } from '../../config/fields.ts';
import { targetPackages } from '../../config/target-packages.ts';
import { allComponents, providerTraits } from '../../config/toolchain.ts';
import {
  attrs,
  bind,
  blank,
  call,
  comment,
  has,
  inheritFrom,
  interp,
  lambda,
  list,
  type NixBinding,
  type NixExpr,
  path,
  ref,
  select,
  str,
} from '../../emit/nix.ts';
import { COMPONENTS, type Component, MOZILLA_COMPONENTS } from '../../facts/components.ts';
import { extraComponents, type ToolchainSource, toolchainSource } from '../toolchain-source.ts';

/** The variable that holds fenix's packages for the system. */
export const FENIX = 'fenixPackages';

/** The variable that holds rust-overlay's toolchains for the system. */
export const RUST_BIN = 'rustBin';

/** The bindings, for one system, that give the provider and `toolchain`. */
export function toolchainBindings(config: Config): readonly NixBinding[] {
  const bindings = [...providerBinding(config), ...toolchainBinding(config, toolchainSource(config))];
  return bindings.length > 0 ? [blank, ...bindings] : [];
}

function providerBinding(config: Config): readonly NixBinding[] {
  if (config.provider === 'fenix') return [bind(FENIX, select(ref('fenix.packages'), [ref('system')]))];
  if (config.provider === 'rust-overlay') {
    return [bind(RUST_BIN, call('rust-overlay.lib.mkRustBin', attrs([]), ref('pkgs')))];
  }
  return [];
}

function toolchainBinding(config: Config, source: ToolchainSource): readonly NixBinding[] {
  switch (source.kind) {
    case 'fenix-file':
      return [
        comment(`The hash of channel-rust-${source.version}.toml; another Rust has another.`),
        ...fileToolchain(source.hash, targetPackages(config).length > 0),
      ];
    case 'fenix-release':
      return [
        comment(`The hash of channel-rust-${source.version}.toml; another Rust has another.`),
        bind('release', release(source)),
        bind('rust', call(`${FENIX}.toolchainOf`, ref('release'))),
        bind('toolchain', withTargets(config, withComponents(config, 'rust'), releaseStd)),
      ];
    case 'fenix-manifest':
      return [
        bind('rust', call(`${FENIX}.fromManifestFile`, ref('rust-manifest'))),
        bind('toolchain', withTargets(config, manifestToolchain(config), manifestStd)),
      ];
    case 'fenix-channel':
      return [
        bind(
          'toolchain',
          withTargets(
            config,
            withComponents(config, fenixSet(config, source.channel)),
            channelStd(source.channel),
          ),
        ),
      ];
    case 'overlay-file':
      return [bind('toolchain', call(`${RUST_BIN}.fromRustupToolchainFile`, path('./rust-toolchain.toml')))];
    case 'overlay-set':
      return [bind('toolchain', override(config, ref([RUST_BIN, ...source.set, config.profile])))];
    case 'overlay-nightly':
      return [
        comment('The newest nightly that has every component.'),
        bind(
          'toolchain',
          call(
            `${RUST_BIN}.selectLatestNightlyWith`,
            lambda('nightly', override(config, ref(`nightly.${config.profile}`))),
          ),
        ),
      ];
    case 'mozilla':
      return [
        comment(`The hash of channel-rust-${source.version}.toml; another Rust has another.`),
        bind('rustChannel', call('pkgs.rustChannelOf', release(source))),
        bind('toolchain', mozillaToolchain(config)),
      ];
    case 'rustup':
    case 'nixpkgs':
      return [];
  }
}

/** The toolchain of rust-toolchain.toml; with `release`, what other toolchains of that release are found by. */
function fileToolchain(hash: string, named: boolean): readonly NixBinding[] {
  const channel = inheritFrom(
    select(call('lib.importTOML', path('./rust-toolchain.toml')), 'toolchain'),
    'channel',
  );
  const sha256 = named ? inheritFrom(ref('release'), 'sha256') : bind('sha256', str(hash));
  return [
    ...(named ? [bind('release', attrs([channel, bind('sha256', str(hash))]))] : []),
    bind(
      'toolchain',
      call(`${FENIX}.fromToolchainFile`, attrs([bind('file', path('./rust-toolchain.toml')), sha256])),
    ),
  ];
}

/** An exact release, as fenix and nixpkgs-mozilla alike want it named. */
const release = ({ version, hash }: { readonly version: string; readonly hash: string }): NixExpr =>
  attrs([bind('channel', str(version)), bind('sha256', str(hash))]);

function mozillaToolchain(config: Config): NixExpr {
  const extensions = allComponents(config).flatMap((id) => {
    const found = MOZILLA_COMPONENTS.get(id);
    return found === undefined || found === 'included' ? [] : [found.extension];
  });
  const further = [
    ...(extensions.length > 0 ? [bind('extensions', list(extensions.map(str)))] : []),
    ...(config.targets.length > 0 ? [bind('targets', list(config.targets.map(str)))] : []),
  ];
  return further.length > 0 ? call('rustChannel.rust.override', attrs(further)) : ref('rustChannel.rust');
}

/** The newest nightly that has every component, all of one day (fenix, README, `complete`). */
export const FENIX_COMPLETE = `${FENIX}.complete`;

/** fenix's own sets by channel: the one with all components, and the one that each target's standard library is in. */
export const FENIX_SETS = {
  stable: { set: `${FENIX}.stable`, targets: 'stable' },
  beta: { set: `${FENIX}.beta`, targets: 'beta' },
  // The only nightly set that knows cross targets: it holds the newest of each component, of whatever day.
  nightly: { set: `${FENIX}.latest`, targets: 'latest' },
} as const;

/** The set of a toolchain for this machine: without targets, a nightly whose components are all of one day. */
const fenixSet = (config: Config, channel: keyof typeof FENIX_SETS): string =>
  channel === 'nightly' && config.targets.length === 0 ? FENIX_COMPLETE : FENIX_SETS[channel].set;

const withComponents = (config: Config, set: string): NixExpr =>
  call(`${set}.withComponents`, componentList(config));

const componentList = (config: Config): NixExpr =>
  list(['cargo', 'rustc', 'rust-std', ...allComponents(config)].map(str));

/**
 * The toolchain of a manifest. Nightlies lack a component now and then, and then the shell is of more use without it:
 * fenix itself does so when it reads a toolchain file.
 */
function manifestToolchain(config: Config): NixExpr {
  if (!config.channel.startsWith('nightly')) return withComponents(config, 'rust');
  const present = lambda('component', has(ref('rust'), [ref('component')]));
  return call('rust.withComponents', call('lib.filter', present, componentList(config)));
}

const manifestStd = (triple: string): NixExpr =>
  select(call(ref([FENIX, 'targets', triple, 'fromManifestFile']), ref('rust-manifest')), 'rust-std');

const channelStd =
  (channel: keyof typeof FENIX_SETS) =>
  (triple: string): NixExpr =>
    ref([FENIX, 'targets', triple, FENIX_SETS[channel].targets, 'rust-std']);

const releaseStd = (triple: string): NixExpr =>
  select(call(ref([FENIX, 'targets', triple, 'toolchainOf']), ref('release')), 'rust-std');

function withTargets(config: Config, host: NixExpr, std: (triple: string) => NixExpr): NixExpr {
  return config.targets.length === 0
    ? host
    : call(`${FENIX}.combine`, list([host, ...config.targets.map(std)]));
}

/** A profile of rust-overlay with the further components and targets. */
function override(config: Config, profile: NixExpr): NixExpr {
  const extra = extraComponents(config);
  const further = [
    ...(extra.length > 0 ? [bind('extensions', list(extra.map(str)))] : []),
    ...(config.targets.length > 0 ? [bind('targets', list(config.targets.map(str)))] : []),
  ];
  return further.length > 0 ? call(select(profile, 'override'), attrs(further)) : profile;
}

/** The packages that put the toolchain into a shell. */
export function toolchainPackages(config: Config): readonly NixExpr[] {
  if (config.provider === 'rustup') return [ref('pkgs.rustup')];
  if (!providerTraits(config).inNixpkgs) return [ref('toolchain')];
  const chosen = chosenComponents(config);
  return [
    ref('pkgs.cargo'),
    ref('pkgs.rustc'),
    ...chosen.flatMap(({ nixpkgs }) =>
      nixpkgs?.kind === 'package' ? [ref(`pkgs.${nixpkgs.attribute}`)] : [],
    ),
  ];
}

/** The variables that stand for components which nixpkgs gives as a path. */
export function toolchainVariables(config: Config): readonly NixBinding[] {
  if (!providerTraits(config).inNixpkgs) return [];
  return chosenComponents(config).flatMap(({ nixpkgs }) =>
    nixpkgs?.kind === 'variable' ? [bind([nixpkgs.name], interp([ref(`pkgs.${nixpkgs.attribute}`)]))] : [],
  );
}

const chosenComponents = (config: Config): readonly Component[] =>
  COMPONENTS.filter((component) => allComponents(config).includes(component.id));
