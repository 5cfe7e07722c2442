import { COMPONENTS } from '../facts/components.ts';
import { NIXPKGS_BRANCHES, type NixpkgsBranch } from '../facts/nixpkgs.ts';
import { PROVIDER_TRAITS, type ProviderTraits } from '../facts/provider-traits.ts';
import {
  BETA_VERSION,
  compareVersions,
  findRelease,
  hasTarget,
  NEWEST_NIGHTLY,
  NEWEST_RELEASE,
  nightlyVersion,
  profileComponents,
  RELEASES,
  type ToolchainRef,
} from '../facts/releases.ts';
import type { Config } from './fields.ts';
import { branchOf, chosenSystems } from './systems.ts';

/** What the provider of a config can and cannot do. */
export const providerTraits = (config: Pick<Config, 'provider'>): ProviderTraits =>
  PROVIDER_TRAITS[config.provider];

/** What a config says of its toolchain, in the words of the releases table. */
export function toolchainRef(config: Pick<Config, 'channel'>): ToolchainRef {
  return channelRef(config.channel);
}

/** The toolchain that a channel names: `stable`, `beta`, `nightly`, `1.85.0` or `nightly-2026-08-22`. */
export function channelRef(channel: string): ToolchainRef {
  if (channel === 'stable' || channel === 'beta' || channel === 'nightly')
    return { kind: 'channel', channel };
  return channel.startsWith('nightly-')
    ? { kind: 'nightly', date: channel.slice('nightly-'.length) }
    : { kind: 'release', version: channel };
}

/** The Rust version of a toolchain, as far as is known: of a moving channel the newest seen. */
export function rustVersion(ref: ToolchainRef): string {
  switch (ref.kind) {
    case 'release':
      return ref.version;
    case 'nightly':
      return `${nightlyVersion(ref.date)}.0`;
    case 'channel':
      return movingVersion(ref.channel);
  }
}

function movingVersion(channel: 'stable' | 'beta' | 'nightly'): string {
  if (channel === 'nightly') return `${nightlyVersion(NEWEST_NIGHTLY)}.0`;
  const stable = NEWEST_RELEASE.version;
  // A beta becomes stable after six weeks, and the next one may not have been seen yet.
  return channel === 'beta' && isAtLeast(BETA_VERSION, stable) ? BETA_VERSION : stable;
}

/** What says which nixpkgs the project has. */
type Nixpkgs = Pick<Config, 'nixpkgs' | 'nixpkgsRef'>;

/** The branch of nixpkgs whose Rust is counted on: the project's own, or of an unknown one the one with the oldest Rust. */
export const countedBranch = (config: Nixpkgs): NixpkgsBranch =>
  branchOf(config) ??
  NIXPKGS_BRANCHES.toSorted((a, b) => compareVersions(a.rust.version, b.rust.version))[0]!;

/** The Rust that builds the project: the provider's own for nixpkgs, else the channel's. */
export function compilerVersion(config: Nixpkgs & Pick<Config, 'provider' | 'channel'>): string {
  return providerTraits(config).inNixpkgs
    ? countedBranch(config).rust.version
    : rustVersion(toolchainRef(config));
}

/** The first patch release of a minimum such as "1.85", as an exact version; nothing where none is stated. */
export function minimumVersion(config: Pick<Config, 'minimum'>): string | undefined {
  return config.minimum === 'none' ? undefined : `${config.minimum}.0`;
}

/** The newest patch release of the stated minimum: what a shell for it installs. */
export function minimumRelease(config: Pick<Config, 'minimum'>): string | undefined {
  return RELEASES.find((release) => release.version.startsWith(`${config.minimum}.`))?.version;
}

/** The oldest Rust that must understand the project's files. */
export function oldestVersion(config: Nixpkgs & Pick<Config, 'provider' | 'channel' | 'minimum'>): string {
  const compiler = compilerVersion(config);
  const minimum = minimumVersion(config);
  return minimum !== undefined && compareVersions(minimum, compiler) < 0 ? minimum : compiler;
}

/** Whether a version is at least another. */
export const isAtLeast = (version: string, least: string): boolean => compareVersions(version, least) >= 0;

/** The Rust triples of the chosen systems. */
export function hostTriples(config: Pick<Config, 'systems'>): readonly string[] {
  return chosenSystems(config).map((system) => system.triple);
}

/** Every component of the toolchain beside rustc, cargo and rust-std: the profile's and the chosen ones, in the table's order. */
export function allComponents(config: Pick<Config, 'profile' | 'components'>): readonly string[] {
  const wanted = new Set([...profileComponents(config.profile), ...config.components]);
  return COMPONENTS.map((component) => component.id).filter((id) => wanted.has(id));
}

/** Whether the toolchain of a config has a component: by its profile, or chosen. */
export const hasComponent = (config: Pick<Config, 'profile' | 'components'>, id: string): boolean =>
  allComponents(config).includes(id);

/** Whether the provider's toolchain of a channel has a component, where the Rust project publishes it. */
export const bringsComponent = (config: Pick<Config, 'provider'>, channel: string, id: string): boolean =>
  channel !== 'nightly' || (providerTraits(config).nightlyComponents?.has(id) ?? true);

/** Whether the hash of the channel manifest that pins this toolchain in fenix is known. */
export const isPinned = (ref: ToolchainRef): boolean =>
  ref.kind === 'release' && findRelease(ref.version)?.pinned === true;

/**
 * Whether a flake can name a target to the provider. `fenix.targets` is made from the newest manifests
 * (nix-community/fenix, lib/mk-toolchain.nix and data/), so it knows no target that has ended.
 */
export const namesTarget = (config: Pick<Config, 'provider'>, triple: string): boolean =>
  !providerTraits(config).onlyNewestTargets ||
  (['stable', 'beta', 'nightly'] as const).some((channel) => hasTarget({ kind: 'channel', channel }, triple));
