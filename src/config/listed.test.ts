import { expect, test } from 'vitest';
import { listed } from './listed.ts';

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
  [['a', 'b', 'c', 'd', 'e'], 'a, b and 3 more'],
])('%j is read as "%s"', (names, text) => {
  expect(listed(names)).toBe(text);
});

test('as many parts are written as are asked for, and what is left over is said as one likes', () => {
  expect(listed(['a', 'b', 'c', 'd'], 4)).toBe('a, b, c and d');
  expect(listed(['a', 'b', 'c', 'd'], 2, (more) => `${more} files more`)).toBe('a and 3 files more');
});
