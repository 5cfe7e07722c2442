import { expect, test } from 'vitest';
import { attributeIn, NIXPKGS_BRANCHES, nixpkgsBranch } from './nixpkgs.ts';
import { findRelease } from './releases.ts';
import { TARGETS } from './targets.ts';

test.each(NIXPKGS_BRANCHES.map((branch) => [branch.id, branch] as const))(
  '%s is written well',
  (id, branch) => {
    expect(nixpkgsBranch(id)).toBe(branch);
    expect(branch.url).toBe(`github:NixOS/nixpkgs/${id}`);
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
  expect(attributeIn('nixos-unstable', attribute)).toBe(attribute);
  expect(attributeIn('nixos-26.05', attribute)).toBe('sheevaplug');
  expect(attributeIn('nixos-26.05', 'mingw-msvcrt-x86_64')).toBe('mingw-msvcrt-x86_64');
});
