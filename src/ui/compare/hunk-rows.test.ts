import { expect, test } from 'vitest';
import { firstRows, type HunkRow } from './hunk-rows.ts';

const rows = (length: number, from: number): readonly HunkRow[] =>
  Array.from({ length }, (_, at) => ({
    kind: 'added',
    number: at + 1,
    text: '',
    difference: at === 0 ? from : undefined,
  }));

test.each([
  ['few rows', [rows(3, 0), rows(5, 1)], 0, [3, 5], 0],
  ['many rows in one hunk', [rows(1000, 0)], 0, [400], 600],
  ['many hunks', [rows(300, 0), rows(300, 1), rows(300, 2)], 0, [300, 100], 500],
  ['a difference far below', [rows(300, 0), rows(300, 1), rows(300, 2)], 2, [300, 300, 300], 0],
  ['no row', [], 0, [], 0],
] as const)('%s: up to the difference on show, and as many again', (_, hunks, at, shown, more) => {
  const first = firstRows(hunks, at);
  expect(first.hunks.map(({ length }) => length)).toEqual(shown);
  expect(first.more).toBe(more);
});
