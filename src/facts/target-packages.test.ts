import { describe, expect, test } from 'vitest';
import { isMusl, targetBuilder } from './target-packages.ts';
import { TARGETS } from './targets.ts';

describe('packages for targets', () => {
  test.each([
    ['aarch64-unknown-linux-gnu', 'cross-set'],
    ['x86_64-unknown-linux-musl', 'cross-set'],
    ['i586-unknown-linux-gnu', 'linker'],
    ['x86_64-unknown-freebsd', 'linker'],
    ['x86_64-pc-windows-gnu', 'windows'],
    ['wasm32-unknown-unknown', 'rust'],
    ['wasm32-wasip1', 'rust'],
    ['wasm32v1-none', undefined],
    ['thumbv7em-none-eabihf', undefined],
    ['x86_64-pc-windows-msvc', undefined],
    ['aarch64-apple-darwin', undefined],
    ['no-such-target', undefined],
  ])('%s: %s', (triple, builder) => {
    expect(targetBuilder(triple)).toBe(builder);
  });

  test('no two targets are built by one cross set, which is for one of them alone', () => {
    const sets = Object.entries(TARGETS).flatMap(([triple, { link }]) =>
      targetBuilder(triple) === 'cross-set' && link.kind === 'pkgs-cross' ? [link.attribute] : [],
    );
    expect(new Set(sets).size).toBe(sets.length);
  });

  test('only musl is taken for musl', () => {
    expect(['x86_64-unknown-linux-musl', 'x86_64-unknown-linux-gnu'].map(isMusl)).toEqual([true, false]);
  });
});
