import { compareVersions } from '../../../src/facts/releases.ts';
import { inParallel } from '../../in-parallel.ts';
import { Refusal } from '../refusal.ts';
import { difference } from './difference.ts';
import type { ManifestList } from './manifest-list.ts';
import { type News, refuseHalf } from './news.ts';
import type { HashedManifest, ReleaseReader } from './read-releases.ts';
import type { StableRow } from './tables.ts';

const AT_ONCE = 4;

/** @throws {Refusal} when the hash of a release is not the one that the Rust project publishes for it today. */
export async function refuseOtherHashes(stable: readonly StableRow[], reader: ReleaseReader): Promise<void> {
  const rows = stable.filter((row) => row.hash !== undefined);
  const hashes = await inParallel(rows, AT_ONCE, (row) => reader.hash(`channel-rust-${row.version}`));
  const others = rows.flatMap((row, index) =>
    row.hash === hashes[index]
      ? []
      : `The manifest of Rust ${row.version} had the hash sha256-${row.hash}= and has sha256-${hashes[index]}= now. An exact release never changes: find out why before anything else.`,
  );
  if (others.length > 0) throw new Refusal(...others);
}

/**
 * Adds the stable releases that are new, and reads the manifests that nobody had read. Those that are older than all
 * of the table stay out of it.
 *
 * @throws {Refusal} when a manifest cannot be believed.
 */
export async function newStable(
  stable: readonly StableRow[],
  list: ManifestList,
  reader: ReleaseReader,
): Promise<News<readonly StableRow[]>> {
  const table = new Map(stable.map((row) => [row.version, row]));
  const oldest = stable.at(-1)!.version;
  const versions = [...new Set([...table.keys(), ...list.releases.keys()])]
    .filter((version) => compareVersions(version, oldest) >= 0)
    .sort(compareVersions);
  const missing = versions.filter((version) => table.get(version)?.assumed ?? true);
  const manifests = await inParallel(missing, AT_ONCE, (version) =>
    reader.manifest(`channel-rust-${version}`),
  );
  const changes: string[] = [];
  missing.forEach((version, index) => {
    const row = stableRow(version, manifests[index]!, list);
    const older = versions[versions.indexOf(version) - 1] ?? '';
    changes.push(inWords(row, table.get(version) ?? table.get(older)));
    table.set(version, row);
  });
  return { rows: versions.map((version) => table.get(version)!).reverse(), changes: changes.reverse() };
}

function stableRow(version: string, { manifest, hash }: HashedManifest, list: ManifestList): StableRow {
  const { date, places } = manifest;
  if (manifest.version !== version) {
    throw new Refusal(`The manifest of Rust ${version} says that it is of ${manifest.version}.`);
  }
  if (!list.releases.get(version)?.includes(date)) {
    throw new Refusal(
      `The manifest of Rust ${version} is of ${date}, and manifests.txt has none of that day.`,
    );
  }
  return { version, date, places, hash, assumed: false };
}

/** A sentence on a release, seen beside the same one in the table or else the one before it. */
function inWords(row: StableRow, before: StableRow | undefined): string {
  const name = `Rust ${row.version} of ${row.date}`;
  if (before === undefined) return `${name}: new.`;
  refuseHalf(name, before, row);
  const found = difference(before.places, row.places);
  if (before.version !== row.version) {
    return `${name}: new; ${found.join('; ') || `components and targets as in ${before.version}`}.`;
  }
  if (before.date !== row.date) throw new Refusal(`${name} stands in the table as of ${before.date}.`);
  return `${name}: its manifest was read; ${found.join('; ') || 'components and targets as was assumed'}.`;
}
