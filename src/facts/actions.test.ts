import { expect, test } from 'vitest';
import { ACTIONS } from './actions.ts';

test.each(Object.entries(ACTIONS))('%s is pinned to a whole commit and says its version', (_, action) => {
  expect(action.repository).toMatch(/^[\w-]+\/[\w-]+$/);
  expect(action.commit).toMatch(/^[0-9a-f]{40}$/);
  expect(action.version).toMatch(/^v\d+(\.\d+\.\d+)?$/);
});

test('no two actions share a repository or a commit', () => {
  const rows = Object.values(ACTIONS);
  expect(new Set(rows.map((row) => row.repository)).size).toBe(rows.length);
  expect(new Set(rows.map((row) => row.commit)).size).toBe(rows.length);
});
