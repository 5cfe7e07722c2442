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
