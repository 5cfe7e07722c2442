import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { manifestHash } from '../../../src/facts/release-hashes.ts';
import { HASHES } from '../../../src/facts/release-hashes-data.ts';
import {
  findRelease,
  nightlyDates,
  nightlyVersion,
  RELEASES,
  shipsComponent,
} from '../../../src/facts/releases.ts';
import * as packed from '../../../src/facts/releases-data.ts';
import { HASHES_FILE, RELEASES_FILE, renderHashes, renderReleases } from './render.ts';
import { packTables, type ToolchainRow, unpackTables } from './tables.ts';

const tables = unpackTables({ ...packed, HASHES });

test('the rows of the table of today give its files byte for byte', () => {
  expect(renderReleases(tables)).toBe(readFileSync(RELEASES_FILE, 'utf8'));
  expect(renderHashes(tables)).toBe(readFileSync(HASHES_FILE, 'utf8'));
});

test('rows are what the tables say of them to the form', () => {
  expect(tables.stable.map((row) => row.version)).toEqual(RELEASES.map((row) => row.version));
  for (const row of tables.stable) {
    const release = findRelease(row.version);
    expect(release?.date).toBe(row.date);
    expect(release?.pinned).toBe(row.hash !== undefined);
    const hash = manifestHash({ kind: 'release', version: row.version });
    expect(hash).toBe(row.hash === undefined ? undefined : `sha256-${row.hash}=`);
  }
  expect(tables.nightlies.map((row) => row.date)).toEqual([...nightlyDates()].reverse());
  expect(tables.nightlies.every((row) => row.version === nightlyVersion(row.date))).toBe(true);
});

const triples = packed.TRIPLES.trim().split('\n').slice(1);
const names = packed.COMPONENT_NAMES.trim().split('\n');
const placesOf = (row: ToolchainRow, name: string): readonly string[] =>
  row.places[name]?.includes('*') ? triples : (row.places[name] ?? []);

test.each([
  ['newest', 0],
  ['middle', 30],
  ['oldest', -1],
])('components and targets of the %s release and nightly are those that the form reads', (_, index) => {
  const stable = tables.stable.at(index)!;
  const nightly = tables.nightlies.at(index)!;
  for (const name of names) {
    const ofStable = triples.filter((triple) =>
      shipsComponent({ kind: 'release', version: stable.version }, name, triple),
    );
    const ofNightly = triples.filter((triple) =>
      shipsComponent({ kind: 'nightly', date: nightly.date }, name, triple),
    );
    expect(placesOf(stable, name)).toEqual(ofStable);
    expect(placesOf(nightly, name)).toEqual(ofNightly);
  }
});

test('a new triple moves the bits of every set, and the rows stay what they were', () => {
  const newest = tables.stable[0]!;
  const grown = {
    ...newest.places,
    'rust-std': [...(newest.places['rust-std'] ?? []), 'aaa-new-triple'].sort(),
  };
  const changed = { ...tables, stable: [{ ...newest, places: grown }, ...tables.stable.slice(1)] };
  expect(unpackTables(packTables(changed))).toEqual(changed);
});
