import { FEATURES } from '../../facts/cargo-features.ts';
import { COMPONENTS, type Component } from '../../facts/components.ts';
import { EDITIONS } from '../../facts/editions.ts';
import { profileComponents, shipsComponent, type ToolchainRef } from '../../facts/releases.ts';
import { list, say } from '../../texts/say.ts';
import type { Config } from '../fields.ts';
import { chosenSystems } from '../systems.ts';
import {
  bringsComponent,
  channelRef,
  compilerVersion,
  isAtLeast,
  isPinned,
  minimumRelease,
  minimumVersion,
  oldestVersion,
  providerTraits,
  toolchainRef,
} from '../toolchain.ts';
import { type IdleReasons, type Reason, type Reasons, toolchainName } from './reason.ts';

const NIXPKGS_ONE = say`nixpkgs has one toolchain, the stable release that it was made with: choose fenix or rust-overlay.`;

/** The chosen systems on which this toolchain lacks a component, by name. */
function systemsWithout(config: Config, ref: ToolchainRef, component: string): readonly string[] {
  return chosenSystems(config)
    .filter((system) => !shipsComponent(ref, component, system.triple))
    .map((system) => system.id);
}

/** Why a toolchain lacks a component on some of the chosen systems. */
export function missingComponent(config: Config, ref: ToolchainRef, component: string): Reason {
  const without = systemsWithout(config, ref, component);
  if (without.length === 0) return undefined;
  const name = toolchainName(ref);
  if (without.length < config.systems.length) return say`${name} has no ${component} for ${list(without)}.`;
  return systemsWithout(config, { kind: 'channel', channel: 'nightly' }, component).length === 0
    ? say`${name} has no ${component}; the newest nightly has it.`
    : say`${name} has no ${component}.`;
}

/** Why a provider that finds every toolchain by its hash cannot have one. */
const hashReason = (config: Config, ref: ToolchainRef): Reason =>
  providerTraits(config).onlyByHash && !isPinned(ref)
    ? say`${config.provider} needs the hash of the channel’s manifest, which is known for the releases from 1.70 on only: choose rust-overlay, which needs none.`
    : undefined;

function channelReason(config: Config, id: string): Reason {
  if (providerTraits(config).inNixpkgs) return id === 'stable' ? undefined : NIXPKGS_ONE;
  const missing = missingComponent(config, channelRef(id), 'rustc');
  return missing ?? hashReason(config, channelRef(id));
}

function editionReason(config: Config, id: string): Reason {
  const since = EDITIONS.find((edition) => edition.id === id)?.since;
  return since && !isAtLeast(compilerVersion(config), since)
    ? say`Edition ${id} needs Rust ${since}; ${toolchainName(toolchainRef(config))} is older.`
    : undefined;
}

function minimumReason(config: Config, id: string): Reason {
  const minimum = minimumVersion({ minimum: id });
  if (minimum === undefined) return undefined;
  const compiler = compilerVersion(config);
  if (!isAtLeast(compiler, minimum))
    return say`The toolchain is Rust ${compiler}: it cannot promise a newer one.`;
  const edition = EDITIONS.find((row) => row.id === config.edition);
  return edition && !isAtLeast(minimum, edition.since)
    ? say`Edition ${edition.id} needs Rust ${edition.since} or newer.`
    : undefined;
}

function profileReason(config: Config, id: string): Reason {
  if (providerTraits(config).inNixpkgs)
    return id === 'minimal' ? undefined : say`nixpkgs has no profiles: name the components instead.`;
  return profileComponents(id as Config['profile'])
    .map((component) => missingComponent(config, toolchainRef(config), component))
    .find((reason) => reason !== undefined);
}

function componentReason(config: Config, id: string): Reason {
  const { components, inNixpkgs } = providerTraits(config);
  if (components && !components.has(id))
    return say`${config.provider} does not offer ${id}: choose rust-overlay or fenix.`;
  if (!inNixpkgs)
    return (
      missingComponent(config, toolchainRef(config), id) ??
      (bringsComponent(config, config.channel, id)
        ? undefined
        : say`${config.provider}’s moving nightly leaves ${id} out: choose a dated nightly, or rust-overlay.`)
    );
  const component: Component | undefined = COMPONENTS.find((row) => row.id === id);
  return component?.nixpkgs !== undefined
    ? undefined
    : say`nixpkgs does not package ${id}: choose fenix or rust-overlay.`;
}

function lintsReason(config: Config, id: string): Reason {
  const { since } = FEATURES.lintsTable;
  return id === 'none' || isAtLeast(oldestVersion(config), since)
    ? undefined
    : say`Lints can stand in Cargo.toml from Rust ${since.replace(/\.0$/, '')} on, and the project promises to build with an older one.`;
}

/** Why there is no choice of where the toolchain is written, or nothing when there is one. */
function fixedPlace(config: Config): Reason {
  const ref = toolchainRef(config);
  switch (config.provider) {
    case 'nixpkgs':
      return say`The toolchain is that of nixpkgs: there is nothing to write down.`;
    case 'rustup':
      return say`rustup reads rust-toolchain.toml, so it stands there.`;
    case 'nixpkgs-mozilla':
      return say`nixpkgs-mozilla reads no components or targets from a file, so it stands in flake.nix.`;
    case 'rust-overlay':
      return ref.kind === 'channel' && ref.channel === 'nightly'
        ? say`The flake takes the newest nightly that has every component, which a file cannot say.`
        : undefined;
    case 'fenix':
      if (ref.kind === 'channel')
        return say`fenix has a set of its own for a moving channel; a file’s hash would be wrong at the next release.`;
      return !isPinned(ref)
        ? say`No hash is known for a file, so the channel’s manifest is an input that flake.lock pins.`
        : undefined;
  }
}

/** Why a shell with another toolchain cannot be made, whoever asks for it: the form’s shells or CI. */
export function otherToolchainReason(config: Config, id: string): Reason {
  if (providerTraits(config).inNixpkgs) return NIXPKGS_ONE;
  if (id === 'combined') return combinedReason(config);
  if (id !== 'minimum') {
    if (config.channel === id) return say`The project’s own toolchain is ${id} already.`;
    return hashReason(config, channelRef(id));
  }
  const release = minimumRelease(config);
  if (release === undefined) return say`No minimum Rust version is stated.`;
  if (release === config.channel) return say`The project’s own toolchain is Rust ${release} already.`;
  const ref = channelRef(release);
  if (config.provider === 'fenix' && !isPinned(ref)) {
    return say`The hash that fenix needs for Rust ${release} is not known; it is from 1.70 on. rust-overlay needs none.`;
  }
  return hashReason(config, ref) ?? missingComponent(config, ref, 'rustc');
}

function combinedReason(config: Config): Reason {
  if (config.provider === 'rustup') return say`With rustup every shell has \`cargo +nightly\`.`;
  return (
    hashReason(config, channelRef('nightly')) ??
    (config.channel.startsWith('nightly')
      ? say`The project’s own toolchain is a nightly already.`
      : undefined)
  );
}

export const TOOLCHAIN_REASONS: Reasons = {
  channel: channelReason,
  edition: editionReason,
  minimum: minimumReason,
  lints: lintsReason,
  profile: profileReason,
  components: componentReason,
  shells: otherToolchainReason,
};

export const TOOLCHAIN_IDLE: IdleReasons = { toolchainIn: fixedPlace };
