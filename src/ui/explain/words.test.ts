import { describe, expect, test } from 'vitest';
import { placeFor } from './place.ts';
import { filesInWords } from './words.ts';

test('files are named, the seventh and further ones counted', () => {
  expect(filesInWords(['a', 'b'])).toBe('a and b');
  expect(filesInWords(['1', '2', '3', '4', '5', '6', '7', '8'])).toBe('1, 2, 3, 4, 5, 6 and 2 more');
});

describe('the box stands', () => {
  const size = { width: 416, height: 300 };
  const anchor = { left: 300, right: 324, top: 400, bottom: 424 };
  const at = (width: number, height: number, right: number, from = anchor) =>
    placeFor(from, { left: 0, right, top: 0, bottom: height }, size, { width, height });

  test('beside the form where there is room, and never beyond the window', () => {
    expect(at(1440, 900, 544)).toEqual({ left: 552, top: 392 });
    expect(at(1440, 600, 544)).toEqual({ left: 552, top: 292 });
  });

  test('else below what asked, or above it where the rest of the window is too low', () => {
    expect(at(768, 1000, 768)).toEqual({ left: 300, top: 432 });
    expect(at(768, 700, 768)).toEqual({ left: 300, top: 92 });
    expect(at(390, 844, 390)).toEqual({ left: 8, top: 432 });
  });
});
