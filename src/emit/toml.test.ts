import fc from 'fast-check';
import { parse } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { hostileText } from './testing/hostile-text.ts';
import { pair, printToml, table } from './toml.ts';

test('tables, comments and dotted keys stand in order', () => {
  expect(
    printToml([
      table('', [pair('top', 1)], 'At the top.'),
      table('package', [
        pair('name', 'x'),
        pair('version.workspace', true),
        pair('dep', { path: '../a', version: '1' }),
      ]),
    ]),
  ).toBe(`# At the top.
top = 1

[package]
name = "x"
version.workspace = true
dep = { path = "../a", version = "1" }
`);
});

describe('an array', () => {
  test('stands on one line while it fits in 80 columns, and else an element a line', () => {
    const words = Array.from({ length: 12 }, (_, index) => `word-${index}`);
    expect(printToml([table('', [pair('few', words.slice(0, 3))])])).toBe(
      'few = ["word-0", "word-1", "word-2"]\n',
    );
    expect(printToml([table('', [pair('many', words)])])).toMatch(
      /^many = \[\n {2}"word-0",\n[\s\S]*\n\]\n$/,
    );
    expect(printToml([table('', [pair('none', [])])])).toBe('none = []\n');
  });
});

test('any text comes back as it was, as a value and inside of arrays and tables', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const sound = text.toWellFormed();
      const printed = printToml([
        table('t', [pair('a', sound), pair('b', [sound, sound]), pair('c', { d: sound })]),
      ]);
      expect(parse(printed)).toEqual({ t: { a: sound, b: [sound, sound], c: { d: sound } } });
    }),
    { numRuns: 1000 },
  );
});
