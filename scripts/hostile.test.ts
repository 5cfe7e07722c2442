import { expect, test } from 'vitest';
import { TEXT_PLACES } from '../src/config/testing/text-places.ts';
import { tryHostileInputs } from './hostile.ts';

test('each hostile input is counted once, and none escapes', async () => {
  const lines: string[] = [];
  const result = await tryHostileInputs({ count: 0, bases: 1, every: 40 }, (line) => lines.push(line));
  expect(result.escaped).toEqual([]);
  expect(result.tried).toBeGreaterThan(80);
  expect(result.tried).toBe(result.refused + result.asData);
  for (const { name } of TEXT_PLACES) expect(lines.join('\n')).toContain(`${name}: `);
});
