import { expect, test } from 'vitest';
import { attributeIn, branchCalled, NIXPKGS_BRANCHES } from './nixpkgs.ts';
import { findRelease } from './releases.ts';
import { TARGETS } from './targets.ts';

test.each(NIXPKGS_BRANCHES.map((branch) => [branch.id, branch] as const))(
  '%s is written well',
  (id, branch) => {
    expect(branchCalled(id)).toBe(branch);
    expect(branch.help).toMatch(/^[A-Z].{5,100}\.$/);
    expect(findRelease(branch.rust.version)).toBeDefined();
    expect(branch.systems).toEqual(
      expect.arrayContaining(['x86_64-linux', 'aarch64-linux', 'aarch64-darwin']),
    );
  },
);

test('Intel Macs are supported by 26.05 alone', () => {
  const branches = NIXPKGS_BRANCHES.filter((branch) =>
    (branch.systems as readonly string[]).includes('x86_64-darwin'),
  );
  expect(branches.map((branch) => branch.id)).toEqual(['nixos-26.05']);
});

test('a cross set that was renamed is found on each branch', () => {
  const attribute = 'armv5tel-multiplatform';
  expect(TARGETS['armv5te-unknown-linux-gnueabi']?.link).toMatchObject({ attribute });
  expect(attributeIn(branchCalled('nixos-unstable'), attribute)).toBe(attribute);
  expect(attributeIn(branchCalled('nixos-26.05'), attribute)).toBe('sheevaplug');
  expect(attributeIn(branchCalled('nixos-26.05'), 'mingw-msvcrt-x86_64')).toBe('mingw-msvcrt-x86_64');
});

test.each([
  ['nixos-unstable-small', 'nixos-unstable'],
  ['nixpkgs-unstable', 'nixos-unstable'],
  ['master', 'nixos-unstable'],
  ['nixos-26.11', 'nixos-unstable'],
  ['nixos-26.05-small', 'nixos-26.05'],
  ['release-26.05', 'nixos-26.05'],
  ['nixpkgs-26.05-darwin', 'nixos-26.05'],
  ['26.05', undefined],
  ['my-nixos-unstable', undefined],
  ['de42d44e2b9f1c1c9d4c6c1b2a3f4e5d6c7b8a90', undefined],
])('the branch %s has the packages of %s', (name, id) => {
  expect(branchCalled(name)?.id).toBe(id);
});
