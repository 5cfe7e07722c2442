import { expect, test } from 'vitest';
import { mistyped, nearest } from './nearest.ts';

const NAMES = [
  'openssl',
  'xz2',
  'gpu',
  'nng',
  'vello',
  'test',
  'direnv',
  'export',
  'wasm',
  'musl',
  'just',
  'git',
];

test.each([
  ['opnssl', ['openssl']],
  ['openssll', ['openssl']],
  ['diernv', ['direnv']],
  ['wasn', ['wasm']],
  ['wsam', ['wasm']],
  ['wsm', ['wasm']],
  ['msl', ['musl']],
  ['gti', ['git']],
  ['ujst', ['just']],
])('"%s" is mistyped for %j', (word, meant) => {
  expect(mistyped(word, NAMES)).toEqual(meant);
});

test.each(['', 'xy', 'gpl', 'png', 'bz2', 'hello', 'latest', 'devenv', 'expose', 'o'.repeat(61)])(
  '"%s" is a word of its own',
  (word) => {
    expect(mistyped(word, NAMES)).toEqual([]);
  },
);

test('of words that are as near, all are meant, and none that is further', () => {
  expect(mistyped('cargo-tests', ['cargo-test', 'cargo-rests', 'cargo-test-it'])).toEqual([
    'cargo-test',
    'cargo-rests',
  ]);
});

test('a command is taken for the shortest name that has it in it, or for one that is near', () => {
  expect(nearest('ssl', NAMES)).toBe('openssl');
  expect(nearest('opensll', NAMES)).toBe('openssl');
  expect(nearest('kubernetes', NAMES)).toBeUndefined();
});
