import type { Config } from '../config/fields.ts';
import { allComponents, isAtLeast, rustVersion, toolchainRef } from '../config/toolchain.ts';
import { COMPONENTS, type Component } from '../facts/components.ts';
import { knownManifestHash, manifestHash } from '../facts/release-hashes.ts';
import { profileComponents, type ToolchainRef } from '../facts/releases.ts';

/** How the flake comes by the toolchain; decided here, and read by every file that depends on it. */
export type ToolchainSource =
  /** fenix reads rust-toolchain.toml; the hash is that of the channel's manifest. */
  | { readonly kind: 'fenix-file'; readonly hash: string; readonly version: string }
  /** The same release, written into the flake. */
  | { readonly kind: 'fenix-release'; readonly hash: string; readonly version: string }
  /** The manifest is a flake input, so flake.lock holds its hash. */
  | { readonly kind: 'fenix-manifest'; readonly url: string }
  /** One of fenix's own sets, which move with the fenix input. */
  | { readonly kind: 'fenix-channel'; readonly channel: 'stable' | 'beta' | 'nightly' }
  /** rust-overlay reads rust-toolchain.toml and has all hashes. */
  | { readonly kind: 'overlay-file' }
  /** A release, a dated nightly or a moving channel of rust-overlay, written into the flake. */
  | { readonly kind: 'overlay-set'; readonly set: readonly string[] }
  /** The newest nightly that has every component: `nightly.latest` may lack one. */
  | { readonly kind: 'overlay-nightly' }
  /** A release by the hash of its manifest, as fenix, but with other names. */
  | { readonly kind: 'mozilla'; readonly hash: string; readonly version: string }
  /** rustup reads rust-toolchain.toml and downloads what it names. */
  | { readonly kind: 'rustup' }
  | { readonly kind: 'nixpkgs' };

const MANIFESTS = 'https://static.rust-lang.org/dist';

/** How the flake of a config comes by its toolchain. */
export function toolchainSource(config: Config): ToolchainSource {
  const ref = toolchainRef(config);
  switch (config.provider) {
    case 'nixpkgs':
    case 'rustup':
      return { kind: config.provider };
    case 'nixpkgs-mozilla':
      return { kind: 'mozilla', hash: knownManifestHash(ref), version: config.channel };
    case 'rust-overlay':
      return overlaySource(config, ref);
    case 'fenix':
      return fenixSource(config, ref);
  }
}

function overlaySource(config: Config, ref: ToolchainRef): ToolchainSource {
  if (ref.kind === 'channel' && ref.channel === 'nightly') return { kind: 'overlay-nightly' };
  return config.toolchainIn === 'file'
    ? { kind: 'overlay-file' }
    : { kind: 'overlay-set', set: overlaySet(ref) };
}

/** Where rust-overlay has a toolchain, below `rust-bin`. */
export function overlaySet(ref: ToolchainRef): readonly string[] {
  switch (ref.kind) {
    case 'release':
      return ['stable', ref.version];
    case 'nightly':
      return ['nightly', ref.date];
    case 'channel':
      return [ref.channel, 'latest'];
  }
}

function fenixSource(config: Config, ref: ToolchainRef): ToolchainSource {
  if (ref.kind === 'channel') return { kind: 'fenix-channel', channel: ref.channel };
  if (ref.kind === 'nightly')
    return { kind: 'fenix-manifest', url: `${MANIFESTS}/${ref.date}/channel-rust-nightly.toml` };
  const hash = manifestHash(ref);
  if (hash === undefined)
    return { kind: 'fenix-manifest', url: `${MANIFESTS}/channel-rust-${ref.version}.toml` };
  return {
    kind: config.toolchainIn === 'file' ? 'fenix-file' : 'fenix-release',
    hash,
    version: ref.version,
  };
}

/** Whether the flake reads rust-toolchain.toml; where it does not, the file would be a second truth and is not made. */
export function readsToolchainFile(config: Config): boolean {
  const { kind } = toolchainSource(config);
  return kind === 'fenix-file' || kind === 'overlay-file' || kind === 'rustup';
}

/** The chosen components that the profile does not bring already, as a toolchain file of that Rust names them. */
export function extraComponents(config: Config): readonly string[] {
  const inProfile = new Set<string>(profileComponents(config.profile));
  return allComponents(config)
    .filter((component) => !inProfile.has(component))
    .map((component) => componentName(toolchainRef(config), component));
}

/** A component as the manifest of that Rust names it. */
export function componentName(toolchain: ToolchainRef, id: string): string {
  const component: Component | undefined = COMPONENTS.find((row) => row.id === id);
  const formerly = component?.formerly;
  return formerly && !isAtLeast(rustVersion(toolchain), formerly.before) ? formerly.name : id;
}
