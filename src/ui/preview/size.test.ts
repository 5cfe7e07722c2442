import { expect, test } from 'vitest';
import { byteLength, formatSize } from './size.ts';

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [1249, '1.2 kB'],
  [99_950, '100.0 kB'],
])('%d bytes are %s', (bytes, size) => {
  expect(formatSize(bytes)).toBe(size);
});

test('a character outside of ASCII counts with all its bytes', () => {
  expect(byteLength('é€')).toBe(5);
});
