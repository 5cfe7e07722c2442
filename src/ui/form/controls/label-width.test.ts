import { expect, test } from 'vitest';
import { letters } from './label-width.ts';

test.each([
  ['stable', 6],
  ['Größe …', 7],
  ['单个程序', 8],
  ['Rust 版本', 9],
])('%s is as wide as %d letters', (label, width) => {
  expect(letters(label)).toBe(width);
});
