import type { Config } from '../config/fields.ts';
import { allComponents, isAtLeast, manifestHash, rustVersion, toolchainRef } from '../config/toolchain.ts';
import { COMPONENTS, type Component } from '../facts/components.ts';
import { profileComponents } from '../facts/releases.ts';

/** How the flake comes by the toolchain; decided here, and read by every file that depends on it. */
export type ToolchainSource =
  /** fenix reads rust-toolchain.toml; the hash is that of the channel's manifest. */
  | { readonly kind: 'fenix-file'; readonly hash: string; readonly version: string }
  /** The manifest is a flake input, so flake.lock holds its hash. */
  | { readonly kind: 'fenix-manifest'; readonly url: string }
  /** One of fenix's own sets, which move with the fenix input. */
  | { readonly kind: 'fenix-channel'; readonly channel: 'stable' | 'beta' | 'nightly' }
  /** rust-overlay reads rust-toolchain.toml and has all hashes. */
  | { readonly kind: 'overlay-file' }
  /** The newest nightly that has every component: `nightly.latest` may lack one. */
  | { readonly kind: 'overlay-nightly' }
  | { readonly kind: 'nixpkgs' };

const MANIFESTS = 'https://static.rust-lang.org/dist';

/** How the flake of a config comes by its toolchain. */
export function toolchainSource(config: Config): ToolchainSource {
  if (config.provider === 'nixpkgs') return { kind: 'nixpkgs' };
  const ref = toolchainRef(config);
  if (config.provider === 'rust-overlay') {
    return ref.kind === 'channel' && ref.channel === 'nightly'
      ? { kind: 'overlay-nightly' }
      : { kind: 'overlay-file' };
  }
  if (ref.kind === 'channel') return { kind: 'fenix-channel', channel: ref.channel };
  if (ref.kind === 'nightly')
    return { kind: 'fenix-manifest', url: `${MANIFESTS}/${ref.date}/channel-rust-nightly.toml` };
  const hash = manifestHash(ref);
  return hash === undefined
    ? { kind: 'fenix-manifest', url: `${MANIFESTS}/channel-rust-${ref.version}.toml` }
    : { kind: 'fenix-file', hash, version: ref.version };
}

/** Whether the flake reads rust-toolchain.toml; where it does not, the file would be a second truth and is not made. */
export function readsToolchainFile(config: Config): boolean {
  const { kind } = toolchainSource(config);
  return kind === 'fenix-file' || kind === 'overlay-file';
}

/** The chosen components that the profile does not bring already, as a toolchain file of that Rust names them. */
export function extraComponents(config: Config): readonly string[] {
  const inProfile = new Set<string>(profileComponents(config.profile));
  return allComponents(config)
    .filter((component) => !inProfile.has(component))
    .map((component) => nameIn(config, component));
}

function nameIn(config: Config, id: string): string {
  const component: Component | undefined = COMPONENTS.find((row) => row.id === id);
  const formerly = component?.formerly;
  return formerly && !isAtLeast(rustVersion(toolchainRef(config)), formerly.before) ? formerly.name : id;
}
