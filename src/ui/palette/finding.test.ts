import { expect, test } from 'vitest';
import { LIBRARY_OPTIONS } from '../../config/library-options.ts';
import { NATIVE_LIBRARIES, nativeLibrary } from '../../facts/native-libraries.ts';
import { find } from './find.ts';
import { ALL, foundKeys, nearKeys } from './testing/all-rows.ts';

test('every crate that expects a library finds it', () => {
  const lost = LIBRARY_OPTIONS.flatMap(({ id, own = [], words = [] }) =>
    [...own, ...words]
      .filter((crate) => !foundKeys(crate).includes(`option libraries ${id}`))
      .map((crate) => `${crate} of ${id}`),
  );
  expect(lost).toEqual([]);
});

test('of the libraries, the first that a crate finds is one that it needs itself', () => {
  const strange = NATIVE_LIBRARIES.flatMap(({ crates }) => crates).filter((crate) => {
    const first = foundKeys(crate).find((key) => key.startsWith('option libraries '));
    const id = first?.replace('option libraries ', '') ?? '';
    return !nativeLibrary(id)?.crates.includes(crate);
  });
  expect(strange).toEqual([]);
});

test.each([
  [
    'static binary',
    ['option targets x86_64-unknown-linux-musl', 'option targets aarch64-unknown-linux-musl'],
  ],
  ['static linking', ['option targets x86_64-unknown-linux-musl']],
  ['statically linked', ['option targets x86_64-unknown-linux-musl']],
  ['amd64', ['option targets x86_64-unknown-linux-gnu', 'option systems x86_64-linux']],
  [
    'arm64',
    [
      'option targets aarch64-unknown-linux-gnu',
      'option systems aarch64-linux',
      'option systems aarch64-darwin',
    ],
  ],
  ['m1', ['option systems aarch64-darwin', 'option targets aarch64-apple-darwin']],
  ['no_std', ['option libraryKind no-std', 'option targets thumbv7em-none-eabihf']],
  ['lsp', ['option components rust-analyzer']],
  ['coverage', ['option tools cargo-llvm-cov', 'option tools cargo-tarpaulin']],
  ['oxalica', ['option provider rust-overlay']],
  ['rust 1.85', ['option minimum 1.85', 'option channel 1.85.0', 'option channel 1.85.1']],
])('"%s" finds %j', (query, keys) => {
  const found = find(ALL, query, []).groups.flatMap(({ matches }) => matches);
  expect(found.filter(({ weak }) => !weak).map(({ option }) => option.key)).toEqual(
    expect.arrayContaining(keys),
  );
});

test('what only speaks of a thing stands behind all that is called so', () => {
  const { groups } = find(ALL, 'editor', []);
  const last = groups.at(-1);
  expect(last?.matches.map(({ option }) => option.key)).toContain('option components rust-analyzer');
  expect(groups.slice(0, -1).flatMap(({ matches }) => matches.filter(({ weak }) => weak))).toEqual([]);
});

test('targets for WebAssembly are found by the short word', () => {
  const { groups } = find(ALL, 'wasm', []);
  const targets = groups.find(({ group }) => group === 'Targets');
  expect(targets?.matches.map(({ option }) => option.id)).toContain('wasm32-wasip2');
});

test('few rows are shown of many, and all are counted', () => {
  const { groups, count } = find(ALL, 'nightly', []);
  expect(groups.flatMap(({ matches }) => matches)).toHaveLength(50);
  expect(count).toBeGreaterThan(300);
});

test('what a field is called besides finds its options with a word of theirs, and not alone', () => {
  expect(foundKeys('msrv')).not.toContain('option minimum 1.85');
});

test.each([
  ['opnssl', 'option libraries openssl'],
  ['openssll', 'option libraries openssl'],
  ['postgress', 'option sqlx postgres'],
  ['naerks', 'option packaging naersk'],
  ['clipy', 'option components clippy'],
  ['windws', 'option targets x86_64-pc-windows-msvc'],
  ['gihub', 'option ci github'],
  ['gitlba ci', 'option ci gitlab'],
])('"%s" finds nothing, and %s is offered', (query, key) => {
  expect(foundKeys(query)).toEqual([]);
  expect(nearKeys(query)).toContain(key);
  expect(nearKeys(query).length).toBeLessThanOrEqual(8);
});

test.each(['', 'zzzz', 'qq', 'nightly-nothing'])('nothing is offered for "%s"', (query) => {
  expect(nearKeys(query)).toEqual([]);
});
