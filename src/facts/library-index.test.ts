import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LIBRARY_INDEX } from './library-index.ts';
import { NATIVE_LIBRARIES } from './native-libraries.ts';

const file = new URL('library-index.ts', import.meta.url);

/** The labels that are texts, which the index says as the table does; the others are names. */
const rows = readFileSync(new URL('native-libraries-data.ts', import.meta.url), 'utf8');
const called = (label: string): string =>
  rows.includes(`label: say\`${label}\``) ? `\${say\`${label}\`}` : label;

test('the index is written from the table: UPDATE_GOLDEN=1 writes it anew', () => {
  const lines = NATIVE_LIBRARIES.map(({ id, label, platforms, systems, runtime }) => {
    const only = systems ?? (platforms.length === 1 ? platforms : []);
    return `${[id, ...only, ...(runtime.length > 0 ? ['opened'] : [])].join('@')} ${called(label)}`;
  });
  const text = readFileSync(file, 'utf8');
  const start = text.indexOf('const LIBRARIES = `');
  const written = `${text.slice(0, start)}const LIBRARIES = \`\n${lines.join('\n')}\n${text.slice(text.indexOf('\n`;', start) + 1)}`;
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, written);
  expect(readFileSync(file, 'utf8')).toBe(written);
});

test.skipIf(process.env.UPDATE_GOLDEN === '1')('what is read from the index is what the table says', () => {
  expect(LIBRARY_INDEX).toEqual(
    NATIVE_LIBRARIES.map(({ id, label, platforms, systems, runtime }) => ({
      id,
      label,
      platforms,
      ...(systems && { systems }),
      opened: runtime.length > 0,
    })),
  );
});
