import { FEATURES } from '../facts/cargo-features.ts';
import { COMPONENTS, type Component, FENIX_NIGHTLY_COMPONENTS } from '../facts/components.ts';
import { EDITIONS } from '../facts/editions.ts';
import { nativeLibrary } from '../facts/native-libraries.ts';
import { hasComponent, hasTarget, profileComponents, type ToolchainRef } from '../facts/releases.ts';
import { TOOLS } from '../facts/tools.ts';
import { type Config, FIELDS, type FieldName } from './fields.ts';
import { chosenSystems, hasPlatform } from './systems.ts';
import {
  allComponents,
  channelRef,
  compilerVersion,
  hostTriples,
  isAtLeast,
  manifestHash,
  minimumRelease,
  minimumVersion,
  toolchainRef,
} from './toolchain.ts';

/** Why an option cannot be chosen beside what stands in earlier fields, as one sentence; nothing when it can. */
type Reason = string | undefined;

const NIXPKGS_ONE =
  'nixpkgs has one toolchain, the stable release that it was made with: choose fenix or rust-overlay';

const name = (ref: ToolchainRef): string => {
  switch (ref.kind) {
    case 'release':
      return `Rust ${ref.version}`;
    case 'nightly':
      return `the nightly of ${ref.date}`;
    case 'channel':
      return `${ref.channel} Rust`;
  }
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The chosen systems on which this toolchain lacks a component, by name. */
function systemsWithout(config: Config, ref: ToolchainRef, component: string): readonly string[] {
  return chosenSystems(config)
    .filter((system) => !hasComponent(ref, component, system.triple))
    .map((system) => system.id);
}

function missingComponent(config: Config, ref: ToolchainRef, component: string): Reason {
  const without = systemsWithout(config, ref, component);
  if (without.length === 0) return undefined;
  if (without.length < config.systems.length) {
    return `${capital(name(ref))} has no ${component} for ${without.join(' and ')}.`;
  }
  const nightly = systemsWithout(config, { kind: 'channel', channel: 'nightly' }, component).length === 0;
  return `${capital(name(ref))} has no ${component}${nightly ? '; the newest nightly has it' : ''}.`;
}

function channelReason(config: Config, id: string): Reason {
  if (config.provider === 'nixpkgs') return id === 'stable' ? undefined : `${NIXPKGS_ONE}.`;
  return missingComponent(config, channelRef(id), 'rustc');
}

function editionReason(config: Config, id: string): Reason {
  const since = EDITIONS.find((edition) => edition.id === id)?.since;
  return since && !isAtLeast(compilerVersion(config), since)
    ? `Edition ${id} needs Rust ${since}; ${name(toolchainRef(config))} is older.`
    : undefined;
}

function minimumReason(config: Config, id: string): Reason {
  const minimum = minimumVersion({ minimum: id });
  if (minimum === undefined) return undefined;
  const compiler = compilerVersion(config);
  if (!isAtLeast(compiler, minimum))
    return `The toolchain is Rust ${compiler}: it cannot promise a newer one.`;
  const edition = EDITIONS.find((row) => row.id === config.edition);
  return edition && !isAtLeast(minimum, edition.since)
    ? `Edition ${edition.id} needs Rust ${edition.since} or newer.`
    : undefined;
}

function profileReason(config: Config, id: string): Reason {
  if (config.provider === 'nixpkgs')
    return id === 'minimal' ? undefined : 'nixpkgs has no profiles: name the components instead.';
  return profileComponents(id as Config['profile'])
    .map((component) => missingComponent(config, toolchainRef(config), component))
    .find((reason) => reason !== undefined);
}

function componentReason(config: Config, id: string): Reason {
  if (config.provider !== 'nixpkgs') {
    const outside =
      config.provider === 'fenix' && config.channel === 'nightly' && !FENIX_NIGHTLY_COMPONENTS.has(id);
    const missing = missingComponent(config, toolchainRef(config), id);
    return (
      missing ??
      (outside
        ? `fenix’s moving nightly leaves ${id} out: choose a dated nightly, or rust-overlay.`
        : undefined)
    );
  }
  const component: Component | undefined = COMPONENTS.find((row) => row.id === id);
  return component?.nixpkgs !== undefined
    ? undefined
    : `nixpkgs does not package ${id}: choose fenix or rust-overlay.`;
}

function targetReason(config: Config, id: string): Reason {
  if (config.provider === 'nixpkgs')
    return 'The toolchain of nixpkgs compiles for its own system only: choose fenix or rust-overlay.';
  if (!hasTarget(toolchainRef(config), id))
    return `${capital(name(toolchainRef(config)))} has no standard library for ${id}.`;
  if (
    config.provider === 'fenix' &&
    manifestHash(toolchainRef(config)) === undefined &&
    !inFenixTargets(id)
  ) {
    return `fenix has no ${id} any more, except for releases from 1.70 on, whose hash is known: choose rust-overlay.`;
  }
  const hosts = hostTriples(config);
  return hosts.length > 0 && hosts.every((host) => host === id)
    ? 'It is the system’s own target and always there.'
    : undefined;
}

/** Whether `fenix.targets` has a triple: it is made from the newest manifests, and knows no target that has ended. */
const inFenixTargets = (triple: string): boolean =>
  (['stable', 'beta', 'nightly'] as const).some((channel) => hasTarget({ kind: 'channel', channel }, triple));

function libraryReason(config: Config, id: string): Reason {
  const library = nativeLibrary(id);
  if (!library) return undefined;
  return library.platforms.some((platform) => hasPlatform(config, platform))
    ? undefined
    : `${library.label} exists on ${library.platforms.includes('linux') ? 'Linux' : 'macOS'} only, and no such system is chosen.`;
}

function packagingReason(config: Config, id: string): Reason {
  return id === 'none' || isAtLeast(compilerVersion(config), FEATURES.customProfiles.since)
    ? undefined
    : `Nix packages are built with \`cargo build --profile\`, which needs Rust ${FEATURES.customProfiles.since}.`;
}

/** The component without which a check cannot run. */
const CHECK_NEEDS: Readonly<Record<string, string>> = { clippy: 'clippy', rustfmt: 'rustfmt' };

function neededComponent(config: Config, id: string): Reason {
  const component = CHECK_NEEDS[id];
  return component === undefined || allComponents(config).includes(component)
    ? undefined
    : `It needs the component ${component}, which is not chosen.`;
}

function checkReason(config: Config, id: string): Reason {
  return config.packaging === 'crane'
    ? neededComponent(config, id)
    : 'Checks of the flake are built by crane: choose it as packaging.';
}

function ciSystemReason(config: Config, id: string): Reason {
  return (config.systems as readonly string[]).includes(id)
    ? undefined
    : `${id} is not among the project’s systems.`;
}

function ciVersionReason(config: Config, id: string): Reason {
  if (config.provider === 'nixpkgs') return `${NIXPKGS_ONE}.`;
  if (id !== 'minimum')
    return config.channel === id ? `The project’s own toolchain is ${id} already.` : undefined;
  const release = minimumRelease(config);
  if (release === undefined) return 'No minimum Rust version is stated.';
  if (release === config.channel) return `The project’s own toolchain is Rust ${release} already.`;
  const ref = channelRef(release);
  if (config.provider === 'fenix' && manifestHash(ref) === undefined) {
    return `The hash that fenix needs for Rust ${release} is not known; it is from 1.70 on. rust-overlay needs none.`;
  }
  return missingComponent(config, ref, 'rustc');
}

function ciCheckReason(config: Config, id: string): Reason {
  if (id === 'package' && config.packaging === 'none')
    return 'Without packaging there is nothing for `nix build` to build.';
  return neededComponent(config, id);
}

function toolReason(config: Config, id: string): Reason {
  const tool = TOOLS.find((row) => row.id === id);
  return tool && 'linuxOnly' in tool && !hasPlatform(config, 'linux')
    ? `${tool.label} runs on Linux only, and no such system is chosen.`
    : undefined;
}

/** The one table of what cannot be chosen together. A field that is not here can always be chosen freely. */
const REASONS: { readonly [Name in FieldName]?: (config: Config, id: string) => Reason } = {
  channel: channelReason,
  edition: editionReason,
  minimum: minimumReason,
  profile: profileReason,
  components: componentReason,
  targets: targetReason,
  libraries: libraryReason,
  packaging: packagingReason,
  checks: checkReason,
  ciSystems: ciSystemReason,
  ciVersions: ciVersionReason,
  ciChecks: ciCheckReason,
  tools: toolReason,
};

/**
 * Says why an option of a choice or set field cannot be chosen, or nothing when it can.
 *
 * It depends on the fields before this one only. The form, the diagnostics, `settle` and the sampler all ask here.
 */
export function unavailable(config: Config, field: FieldName, id: string): string | undefined {
  return REASONS[field]?.(config, id);
}

/**
 * Says why a whole field has no meaning beside the others, or nothing when it has.
 *
 * Its value is kept, and generates nothing.
 */
export function idle(config: Config, field: FieldName): string | undefined {
  return IDLE[field]?.(config);
}

const withoutCi = (config: Config): Reason =>
  config.ci === 'none' ? 'There is no CI to set up.' : undefined;

const IDLE: { readonly [Name in FieldName]?: (config: Config) => Reason } = {
  members: (config) => (config.layout === 'workspace' ? undefined : 'Only a workspace has members.'),
  checks: (config) =>
    config.packaging === 'crane'
      ? undefined
      : 'Checks of the flake are built by crane: choose it as packaging.',
  ciSystems: withoutCi,
  ciVersions: withoutCi,
  ciChecks: withoutCi,
  cache: withoutCi,
  cachixName: (config) =>
    withoutCi(config) ?? (config.cache === 'cachix' ? undefined : 'Only Cachix asks for a name.'),
};

/** The options of a choice or set field that can be chosen, by id. */
export function availableOptions(config: Config, field: FieldName): readonly string[] {
  const row = FIELDS[field];
  return 'options' in row
    ? row.options.map((option) => option.id).filter((id) => unavailable(config, field, id) === undefined)
    : [];
}
