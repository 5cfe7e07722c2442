import { expect, test } from 'vitest';
import { day, number } from './format.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [2953, '2,953'],
])('%d is written as %s', (amount, written) => {
  expect(number(amount)).toBe(written);
});

test('a day is the same wherever the page is read', () => {
  expect(day('2026-09-01')).toBe('1 September 2026');
});
