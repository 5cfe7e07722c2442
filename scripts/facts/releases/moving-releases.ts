import { addDays } from '../../../src/facts/packed-tables.ts';
import { inParallel } from '../../in-parallel.ts';
import { Refusal } from '../refusal.ts';
import { difference } from './difference.ts';
import type { ManifestList } from './manifest-list.ts';
import { type News, refuseHalf } from './news.ts';
import type { ReleaseReader } from './read-releases.ts';
import type { ReleaseTables, ToolchainRow } from './tables.ts';

const AT_ONCE = 4;

/** Puts the newest beta in the place of the one in the table. @throws {Refusal} when its manifest cannot be believed. */
export async function newBeta(
  beta: ToolchainRow,
  list: ManifestList,
  reader: ReleaseReader,
): Promise<News<ToolchainRow>> {
  const date = list.beta.at(-1) ?? beta.date;
  if (date <= beta.date) return { rows: beta, changes: [] };
  const read = await moving(reader, date, 'beta');
  const row = { ...read, version: read.version.replace(/-.*/, '') };
  refuseHalf(`The beta of ${date}`, beta, row);
  const name = `The beta is ${row.version} of ${date}, after ${beta.version} of ${beta.date}`;
  return { rows: row, changes: [`${[name, ...difference(beta.places, row.places)].join('; ')}.`] };
}

async function moving(
  reader: ReleaseReader,
  date: string,
  channel: 'beta' | 'nightly',
): Promise<ToolchainRow> {
  const { manifest } = await reader.manifest(`${date}/channel-rust-${channel}`);
  if (!manifest.version.includes(`-${channel}`) || manifest.date !== date) {
    throw new Refusal(
      `The manifest of the ${channel} of ${date} says that it is ${manifest.version} of ${manifest.date}.`,
    );
  }
  return manifest;
}

/** Adds the nightlies after the last in the table. @throws {Refusal} when one of their manifests cannot be believed. */
export async function newNightlies(
  tables: ReleaseTables,
  list: ManifestList,
  reader: ReleaseReader,
): Promise<News<readonly ToolchainRow[]>> {
  const dates = list.nightly.filter((date) => date > tables.nightliesAsOf);
  const rows = await inParallel(dates, AT_ONCE, async (date) => {
    const { version, places } = await moving(reader, date, 'nightly');
    return { date, version: version.split('.').slice(0, 2).join('.'), places };
  });
  const changes = rows.flatMap((row, index) => inWords(row, rows[index - 1] ?? tables.nightlies.at(-1)));
  return { rows: [...tables.nightlies, ...rows], changes: [...count(dates), ...changes] };
}

function count(dates: readonly string[]): readonly string[] {
  if (dates.length < 2) return dates.map((date) => `One new nightly, of ${date}.`);
  return [`${dates.length} new nightlies, from ${dates[0]} to ${dates.at(-1)}.`];
}

/** A sentence on a nightly that is not as the one before it. */
function inWords(row: ToolchainRow, before: ToolchainRow | undefined): readonly string[] {
  if (before === undefined) return [];
  refuseHalf(`The nightly of ${row.date}`, before, row);
  const news = [
    ...(before.version === row.version ? [] : [`the first of ${row.version}`]),
    ...(addDays(before.date, 1) === row.date ? [] : [`none since ${before.date}`]),
    ...difference(before.places, row.places),
  ];
  return news.length === 0 ? [] : [`The nightly of ${row.date}: ${news.join('; ')}.`];
}
