import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LineEdit, lineEdits } from './replace-text.ts';

function apply(before: readonly string[], edits: readonly LineEdit[]): string {
  const lines: string[] = [...before];
  for (const { from, to, text } of [...edits].reverse())
    lines.splice(from - 1, to - from + 1, ...text.split('\n'));
  return lines.join('\n');
}

const text = fc.array(fc.constantFrom('', 'a', 'b', 'c'), { minLength: 1, maxLength: 10 });

test('the edits turn any text into any other', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(apply(before, lineEdits(before, after))).toBe(after.join('\n'));
    }),
    { numRuns: 20_000 },
  );
});

test('every edit lies within the text and none overlap', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      let last = 0;
      for (const { from, to } of lineEdits(before, after)) {
        expect(from).toBeGreaterThan(last);
        expect(to).toBeGreaterThanOrEqual(from);
        last = to;
      }
      expect(last).toBeLessThanOrEqual(before.length);
    }),
    { numRuns: 5_000 },
  );
});

test('the same text needs no edit, a changed line one', () => {
  expect(lineEdits(['a', 'b', 'c'], ['a', 'b', 'c'])).toEqual([]);
  expect(lineEdits(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual([{ from: 2, to: 2, text: 'x' }]);
  expect(lineEdits(['a', 'c'], ['a', 'b', 'c'])).toEqual([{ from: 1, to: 1, text: 'a\nb' }]);
});
