import { listed } from '../../../src/config/listed.ts';
import type { Download } from '../download.ts';
import type { Part } from '../part.ts';
import { Refusal } from '../refusal.ts';
import type { ManifestList } from './manifest-list.ts';
import { newBeta, newNightlies } from './moving-releases.ts';
import { releaseReader } from './read-releases.ts';
import { HASHES_FILE, RELEASES_FILE, renderHashes, renderReleases } from './render.ts';
import { newStable, refuseOtherHashes } from './stable-releases.ts';
import type { ReleaseTables, StableRow } from './tables.ts';

/**
 * Adds to the releases what the Rust project has published since, after every hash in the table was seen to be the
 * one that the project publishes.
 *
 * @throws {Refusal} when a manifest or the list of them cannot be believed, when a release that is in the table is gone
 * or has another hash, and when a new one has far fewer targets than the one before it.
 */
export async function updateReleases(
  tables: ReleaseTables,
  download: Download,
  today: string,
): Promise<Part & { readonly tables: ReleaseTables }> {
  const reader = releaseReader(download, tables);
  const list = await reader.list(today);
  refuseLosses(tables, list);
  await refuseOtherHashes(tables.stable, reader);
  const stable = await newStable(tables.stable, list, reader);
  const beta = await newBeta(tables.beta, list, reader);
  const nightlies = await newNightlies(tables, list, reader);
  const after: ReleaseTables = {
    releasesAsOf: list.newest,
    nightliesAsOf: nightlies.rows.at(-1)?.date ?? tables.nightliesAsOf,
    stable: stable.rows,
    beta: beta.rows,
    nightlies: nightlies.rows,
  };
  const asOf =
    list.newest === tables.releasesAsOf ? [] : [`Every stable release up to ${list.newest} is in the table.`];
  return {
    tables: after,
    changes: [...stable.changes, ...beta.changes, ...nightlies.changes, ...asOf],
    hints: [],
    problems: [],
    files: [
      { path: RELEASES_FILE, before: renderReleases(tables), after: renderReleases(after) },
      { path: HASHES_FILE, before: renderHashes(tables), after: renderHashes(after) },
    ],
  };
}

function refuseLosses(tables: ReleaseTables, list: ManifestList): void {
  const nightlies = new Set(list.nightly);
  // Old releases may stand there as the stable one of their day alone.
  const named = (row: StableRow): boolean => list.releases.has(row.version) || list.stable.includes(row.date);
  const gone = [
    ...tables.stable.filter((row) => !named(row)).map((row) => `Rust ${row.version}`),
    ...tables.nightlies.filter((row) => !nightlies.has(row.date)).map((row) => `the nightly of ${row.date}`),
  ];
  if (gone.length > 0) throw new Refusal(`manifests.txt no longer names ${listed(gone, 4)}: is it whole?`);
  if (list.newest < tables.releasesAsOf) {
    throw new Refusal(`manifests.txt ends with ${list.newest}; the table goes up to ${tables.releasesAsOf}.`);
  }
}
