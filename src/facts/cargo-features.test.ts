import { expect, test } from 'vitest';
import { FEATURES, RUST_LLD } from './cargo-features.ts';
import { EDITIONS } from './editions.ts';
import { compareVersions, findRelease, isNightlyDate } from './releases.ts';

test.each(Object.entries(FEATURES))('%s begins with a whole version', (_, feature) => {
  expect(feature.since).toMatch(/^1\.\d+\.0$/);
});

test('thresholds inside the table are releases', () => {
  const inside = [...Object.values(FEATURES), ...EDITIONS, RUST_LLD]
    .map((row) => row.since)
    .filter((version) => compareVersions(version, '1.56.0') >= 0);
  for (const version of inside) expect(findRelease(version), version).toBeDefined();
});

test('the flag against lld has a nightly of its own', () => {
  expect(isNightlyDate(RUST_LLD.stableFlagNightly)).toBe(true);
});

test('editions stand newest first', () => {
  expect(EDITIONS.map((edition) => edition.id)).toEqual(['2024', '2021', '2018']);
});
