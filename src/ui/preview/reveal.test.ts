import { expect, test } from 'vitest';
import { revealTop } from './reveal.ts';

const view = { top: 200, height: 300 };

test('a change in view moves nothing', () => {
  expect(revealTop([1, 15], view)).toBeUndefined();
});

test('a change out of view is brought in, the first one of several', () => {
  expect(revealTop([50, 90], view)).toBe(888);
  expect(revealTop([1], view)).toBe(0);
});

test('a line that is cut off at the edge is not in view', () => {
  expect(revealTop([25], { top: 0, height: 490 })).toBe(325);
});

test('without a change or a view there is nowhere to go', () => {
  expect(revealTop([], view)).toBeUndefined();
  expect(revealTop([3], { top: 0, height: 0 })).toBeUndefined();
});
