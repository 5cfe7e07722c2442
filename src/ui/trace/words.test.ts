import { expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../config/fields.ts';
import { behindInWords, linesInWords, reasonInWords, targetInWords } from './words.ts';

test.each([
  ['nothing', {}, ''],
  ['one line', { 'flake.nix': [3] }, '1 line in flake.nix'],
  ['two files', { 'flake.nix': [1, 2, 3], 'README.md': [7] }, '3 lines in flake.nix and 1 in README.md'],
  [
    'more files than are named',
    { a: [1], b: [1], c: [1], d: [1], e: [1], f: [1] },
    '1 line in a, 1 in b, 1 in c, 1 in d and 2 more files',
  ],
])('%s', (_, lines: Record<string, number[]>, words) => {
  expect(linesInWords(new Map(Object.entries(lines)))).toBe(words);
});

test.each([
  ['libraries', 'openssl', 'Native libraries: openssl'],
  ['libraries', undefined, 'Native libraries'],
  ['packaging', undefined, 'Packaging: crane'],
  ['sccache', undefined, 'sccache: off'],
] as const)('%s, %s', (field, option, words) => {
  expect(targetInWords(DEFAULT_CONFIG, { field, option }).toLowerCase()).toBe(words.toLowerCase());
});

test('what would change beside a choice is said', () => {
  const reason = {
    field: 'just',
    option: undefined,
    also: ['vscode'],
    back: true,
    lines: 1,
    moved: false,
  } as const;
  expect(reasonInWords(DEFAULT_CONFIG, reason)).toMatch(/ \(with .+\)$/);
});

test('of very many choices some are named, and the others counted', () => {
  const reason = { option: undefined, also: [], back: true, lines: 1, moved: false } as const;
  const fields = ['just', 'direnv', 'provider', 'packaging', 'layout', 'edition', 'license'] as const;
  const reasons = fields.map((field) => ({ ...reason, field }));
  expect(behindInWords(DEFAULT_CONFIG, { reasons, link: false })).toMatch(/^just.* and 2 more choices\.$/);
  // To name the last one takes no more room than to count it.
  expect(behindInWords(DEFAULT_CONFIG, { reasons: reasons.slice(0, 6), link: false })).toMatch(
    /^just, direnv, Provider: fenix, Packaging: crane, Layout: One program and Edition: 2024\.$/,
  );
});
