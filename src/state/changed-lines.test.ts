import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedLines } from './changed-lines.ts';

const changed = (before: string, after: string): readonly number[] | undefined =>
  changedLines(
    [{ path: 'x', content: before, executable: false }],
    [{ path: 'x', content: after, executable: false }],
  ).get('x');

test.each([
  ['nothing', 'a\nb\n', 'a\nb\n', undefined],
  ['a value', 'a\nb\nc\n', 'a\nB\nc\n', [2]],
  ['lines put in at two places', 'a\nb\nc\nd\n', 'a\nx\nb\nc\ny\nd\n', [2, 5]],
  ['a line taken out', 'a\nb\nc\n', 'a\nc\n', [2]],
  ['the last line taken out', 'a\nb', 'a', [1]],
  ['a line replaced among others put in', 'a\nb\nc\nd\n', 'a\nx\ny\nc\nz\nd\n', [2, 3, 5]],
  ['one taken out and one put in elsewhere', 'a\nb\nc\nd\ne\n', 'a\nc\nd\nx\ny\ne\n', [2, 4, 5]],
  ['everything', 'a', 'b\nc', [1, 2]],
])('%s', (_, before, after, lines) => {
  expect(changed(before, after)).toEqual(lines);
});

test('a file that is new has no marks, and one that is gone none either', () => {
  const file = { path: 'x', content: 'a\n', executable: false };
  expect(changedLines([], [file]).get('x')).toBeUndefined();
  expect(changedLines([file], []).get('x')).toBeUndefined();
});

test('marks are lines of the new text, in order, and what is not marked stood in the old one in that order', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const marks = changed(before.join('\n'), after.join('\n')) ?? [];
      expect(marks).toEqual([...new Set(marks)].sort((x, y) => x - y));
      let from = 0;
      after.forEach((line, index) => {
        if (marks.includes(index + 1)) return;
        const found = before.indexOf(line, from);
        expect(found).toBeGreaterThanOrEqual(from);
        from = found + 1;
      });
    }),
  );
});
