import { expect, test } from 'vitest';
import { DATA_AS_OF } from './data-dates.ts';
import { branchCalled, NIXPKGS_BRANCHES } from './nixpkgs.ts';
import { compareVersions, findRelease, NEWEST_NIGHTLY, NEWEST_RELEASE, RELEASES } from './releases.ts';
import { branchSupport, PROVIDER_SUPPORT, releaseSupport, systemSupport } from './support.ts';
import { SYSTEMS } from './systems.ts';

test('the data is of a day, and nothing that it knows is of a later one', () => {
  expect(DATA_AS_OF).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(NEWEST_RELEASE.date <= DATA_AS_OF).toBe(true);
  expect(NEWEST_NIGHTLY <= DATA_AS_OF).toBe(true);
  for (const { id, rust } of NIXPKGS_BRANCHES) expect(rust.date <= DATA_AS_OF, id).toBe(true);
});

test('the newest release gets fixes, and each other ended when the next one came', () => {
  expect(releaseSupport(NEWEST_RELEASE.version)).toBeUndefined();
  for (const { version, date } of RELEASES.slice(1)) {
    const support = releaseSupport(version)!;
    expect(support.state).toBe('ended');
    expect(support.date >= date).toBe(true);
    const next = RELEASES.filter((release) => release.date === support.date).map(
      (release) => release.version,
    );
    expect(next.some((other) => compareVersions(other, version) > 0)).toBe(true);
  }
  expect(releaseSupport('1.98.1')?.date).toBe(findRelease('1.99.0')?.date);
  expect(releaseSupport('1.0.0')).toBeUndefined();
});

test('a branch ends with its last day, not before it', () => {
  const branch = branchCalled('nixos-26.05')!;
  expect(branchSupport(branch, '2026-12-31')).toMatchObject({
    state: 'ends',
    mark: 'until 31 December 2026',
  });
  expect(branchSupport(branch, '2027-01-01')).toMatchObject({
    state: 'ended',
    mark: 'ended on 31 December 2026',
  });
  expect(branchSupport(branchCalled('nixos-unstable')!, '2099-01-01')).toBeUndefined();
});

test('a system ends with the last branch that has it', () => {
  expect(systemSupport('x86_64-darwin', '2026-11-01')).toMatchObject({ state: 'ends', date: '2026-12-31' });
  expect(systemSupport('x86_64-darwin', '2027-01-01')).toMatchObject({
    state: 'ended',
    says: 'The last nixpkgs with packages for it has had no fixes since 31 December 2026.',
  });
  const open = NIXPKGS_BRANCHES.find((branch) => branchSupport(branch) === undefined)!;
  for (const { id } of SYSTEMS) {
    expect(systemSupport(id, '2099-01-01') === undefined, id).toBe(
      (open.systems as readonly string[]).includes(id),
    );
  }
});

test('what nobody maintains has ended by the date of the data', () => {
  for (const support of Object.values(PROVIDER_SUPPORT)) expect(support.date <= DATA_AS_OF).toBe(true);
});
