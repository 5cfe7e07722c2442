import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ferroflake } from './testing/command-line.ts';

test('options prints what docs/options.md keeps', async () => {
  const { out } = await ferroflake('options');
  const kept = new URL('../../docs/options.md', import.meta.url);
  if (process.env.UPDATE_GOLDEN) writeFileSync(kept, out);
  expect(readFileSync(kept, 'utf8')).toBe(out);
});
