import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TOOL_INDEX } from './tool-index.ts';
import { TOOLS } from './tools.ts';

const file = new URL('tool-index.ts', import.meta.url);

test('the index is written from the table: UPDATE_GOLDEN=1 writes it anew', () => {
  const lines = TOOLS.map(({ id, label, linuxOnly }) =>
    [`${id}${linuxOnly ? '@linux' : ''}`, ...(label === id ? [] : [label])].join(' '),
  );
  const text = readFileSync(file, 'utf8');
  const start = text.indexOf('const TOOLS = `');
  const written = `${text.slice(0, start)}const TOOLS = \`\n${lines.join('\n')}\n${text.slice(text.indexOf('\n`;', start) + 1)}`;
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, written);
  expect(readFileSync(file, 'utf8')).toBe(written);
});

test.skipIf(process.env.UPDATE_GOLDEN === '1')('what is read from the index is what the table says', () => {
  expect(TOOL_INDEX).toEqual(TOOLS.map(({ id, label, linuxOnly = false }) => ({ id, label, linuxOnly })));
});
