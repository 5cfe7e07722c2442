import { expect, test, vi } from 'vitest';
import { lazily, together } from './lazy.ts';

test('a part is made when it is first read, and once', () => {
  const make = vi.fn(() => ['made']);
  const parts = lazily<{ one: string[] }>({ one: make });
  expect(make).not.toHaveBeenCalled();
  expect(parts.one).toBe(parts.one);
  expect(make).toHaveBeenCalledTimes(1);
});

test('putting parts together makes none of them, and the last one wins', () => {
  const make = vi.fn(() => 1);
  const first = together<{ a: number; b: number }>({ b: 1 }, lazily({ a: make }));
  const second = together<{ a: number; b: number }>(first, { b: 2 });
  expect(make).not.toHaveBeenCalled();
  expect({ ...second }).toEqual({ a: 1, b: 2 });
  expect([first.a, first.b]).toEqual([1, 1]);
  expect(make).toHaveBeenCalledTimes(1);
});
