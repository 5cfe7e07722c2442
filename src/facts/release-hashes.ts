/**
 * The hash of each release's channel manifest, by which fenix pins it.
 *
 * Source and date: `releases-data.ts`.
 */
import { HASHES } from './release-hashes-data.ts';
import type { ToolchainRef } from './releases.ts';

const byVersion = new Map(
  HASHES.trim()
    .split('\n')
    .map((line) => line.split(' ') as [string, string]),
);

/** The hash of the manifest of an exact release, in SRI form, where it is known: from 1.70.0 on. */
export function manifestHash(ref: ToolchainRef): string | undefined {
  const hash = ref.kind === 'release' ? byVersion.get(ref.version) : undefined;
  return hash && `sha256-${hash}=`;
}

/**
 * The same of a release that is known to have one: no other can be chosen where a flake writes the hash.
 *
 * @throws for any other toolchain: an empty hash in a flake would fail only when somebody evaluates it
 */
export function knownManifestHash(ref: ToolchainRef): string {
  const hash = manifestHash(ref);
  if (hash === undefined) throw new Error(`no manifest hash is known of ${JSON.stringify(ref)}`);
  return hash;
}
