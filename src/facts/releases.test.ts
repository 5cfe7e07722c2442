import { expect, test } from 'vitest';
import { manifestHash } from './release-hashes.ts';
import {
  ALL_TARGETS,
  compareVersions,
  findRelease,
  hasTarget,
  isNightlyDate,
  NEWEST_NIGHTLY,
  NEWEST_RELEASE,
  NIGHTLIES_AS_OF,
  nightlyDates,
  nightlyVersion,
  profileComponents,
  RELEASES,
  RELEASES_AS_OF,
  shipsComponent,
  type ToolchainRef,
  targetsOf,
} from './releases.ts';
import { ASSUMED } from './releases-data.ts';
import { SYSTEMS } from './targets.ts';

const LINUX = 'x86_64-unknown-linux-gnu';
const MAC = 'aarch64-apple-darwin';
const release = (version: string): ToolchainRef => ({ kind: 'release', version });
const nightly = (date: string): ToolchainRef => ({ kind: 'nightly', date });
const channel = (name: 'stable' | 'beta' | 'nightly'): ToolchainRef => ({ kind: 'channel', channel: name });

test.each([
  ['1.100.0', '1.99.0', 1],
  ['1.100', '1.99.0', 1],
  ['1.56.0', '1.56.1', -1],
  ['1.85', '1.85.0', 0],
  ['2.0.0', '1.99.0', 1],
])('%s against %s is %i', (a, b, sign) => {
  expect(Math.sign(compareVersions(a, b))).toBe(sign);
});

test('releases are sorted by number, unique and complete from 1.56.0 to the newest', () => {
  const versions = RELEASES.map((row) => row.version);
  expect(versions).toEqual([...versions].sort((a, b) => compareVersions(b, a)));
  expect(new Set(versions).size).toBe(versions.length);
  expect(versions.at(-1)).toBe('1.56.0');
  const minors = versions.map((version) => Number(version.split('.')[1]));
  expect(new Set(minors).size).toBe(Math.max(...minors) - 56 + 1);
  expect(Math.max(...minors)).toBeGreaterThanOrEqual(99);
});

test('the newest release comes first, and the table goes up to its day or further', () => {
  expect(NEWEST_RELEASE).toBe(RELEASES[0]);
  expect(RELEASES_AS_OF >= NEWEST_RELEASE.date).toBe(true);
});

test('an exact release keeps its date and its hash', () => {
  expect(findRelease('1.99.0')).toEqual({
    version: '1.99.0',
    date: '2026-10-01',
    pinned: true,
  });
  expect(manifestHash(release('1.99.0'))).toBe('sha256-zm3dyIY2T414ZRR3EhLOvptzG6gta4WZUcawzMUWtqI=');
});

test('releases whose manifest nobody has read have the components and targets of one that was read', () => {
  const assumed = ASSUMED.split(' ').filter((version) => version !== '');
  const read = RELEASES.filter((row) => !assumed.includes(row.version));
  for (const version of assumed) {
    const before = read.find((row) => compareVersions(row.version, version) < 0)!;
    expect(targetsOf(release(version))).toEqual(targetsOf(release(before.version)));
  }
  expect(assumed.every((version) => findRelease(version) !== undefined)).toBe(true);
});

test('releases have hashes from 1.70.0 on, each a sha256 in SRI form and no two alike', () => {
  const hashes = RELEASES.flatMap((row) => manifestHash(release(row.version)) ?? []);
  expect(new Set(hashes).size).toBe(hashes.length);
  for (const hash of hashes) expect(hash).toMatch(/^sha256-[A-Za-z0-9+/]{43}=$/);
  for (const { version, pinned } of RELEASES) {
    expect(pinned).toBe(compareVersions(version, '1.70.0') >= 0);
    expect(manifestHash(release(version)) !== undefined).toBe(pinned);
  }
});

test('an unknown release is not found and has nothing', () => {
  expect(findRelease('1.12.0')).toBeUndefined();
  expect(shipsComponent(release('1.12.0'), 'rustc', LINUX)).toBe(false);
  expect(targetsOf(release('1.12.0'))).toEqual([]);
});

test('nightlies go back to 2025-01-01 with two days missing', () => {
  expect(NEWEST_NIGHTLY).toBe(NIGHTLIES_AS_OF);
  expect(nightlyDates().at(-1)).toBe('2025-01-01');
  expect(nightlyDates()[0]).toBe(NEWEST_NIGHTLY);
  expect(nightlyDates().filter((date) => date <= '2026-08-22')).toHaveLength(597);
  expect(nightlyDates()).toEqual([...nightlyDates()].sort().reverse());
  expect(['2025-01-14', '2025-05-15', '2024-12-31', '9999-12-31'].filter(isNightlyDate)).toEqual([]);
});

test.each([
  ['2025-01-01', '1.85'],
  ['2026-08-15', '1.99'],
  ['2026-08-16', '1.100'],
  ['2026-08-22', '1.100'],
  ['2025-01-14', '1.86'],
])('the nightly of %s is %s', (date, version) => {
  expect(nightlyVersion(date)).toBe(version);
});

test('a nightly that nobody knows yet is taken for the newest', () => {
  expect(nightlyVersion('9999-12-31')).toBe(nightlyVersion(NEWEST_NIGHTLY));
});

test.each(SYSTEMS.map((system) => system.triple))(
  'every release and nightly has a compiler for %s',
  (triple) => {
    const all = [...RELEASES.map((row) => release(row.version)), ...nightlyDates().map(nightly)];
    expect(all.filter((ref) => !shipsComponent(ref, 'rustc', triple) || !hasTarget(ref, triple))).toEqual([]);
  },
);

test.each([
  ['rust-src is for every machine', release('1.56.0'), 'rust-src', MAC, true],
  ['rust-analyzer begins with 1.64', release('1.63.0'), 'rust-analyzer', LINUX, false],
  ['rust-analyzer begins with 1.64', release('1.64.0'), 'rust-analyzer', LINUX, true],
  ['miri is not on stable', NEWEST_RELEASE && channel('stable'), 'miri', LINUX, false],
  ['miri is not on beta', channel('beta'), 'miri', LINUX, false],
  ['miri is on nightly', channel('nightly'), 'miri', MAC, true],
  ['miri is on nightly', nightly('2026-08-22'), 'miri', LINUX, true],
  ['clippy is for Macs', release('1.99.0'), 'clippy', MAC, true],
  ['names have no -preview', release('1.99.0'), 'clippy-preview', LINUX, false],
])('%s', (_, ref, component, host, expected) => {
  expect(shipsComponent(ref, component, host)).toBe(expected);
});

test.each([
  [release('1.99.0'), 'wasm32-wasip1', true],
  [release('1.99.0'), 'wasm32-wasi', false],
  [release('1.77.0'), 'wasm32-wasi', true],
  [release('1.99.0'), 'x86_64-apple-darwin', true],
  [release('1.99.0'), 'x86_64-unknown-openbsd', false],
])('%o has a standard library for %s: %s', (ref, triple, expected) => {
  expect(hasTarget(ref, triple)).toBe(expected);
});

test('targets are sorted, known and contain every release’s', () => {
  expect(ALL_TARGETS).toEqual([...ALL_TARGETS].sort());
  const known = new Set(ALL_TARGETS);
  for (const row of RELEASES)
    expect(targetsOf(release(row.version)).every((triple) => known.has(triple))).toBe(true);
  expect(targetsOf(channel('stable')).length).toBeGreaterThan(90);
});

test('the default profile adds to the minimal one', () => {
  expect(profileComponents('minimal')).toEqual([]);
  expect(profileComponents('default')).toEqual(['rust-docs', 'rustfmt', 'clippy']);
});
