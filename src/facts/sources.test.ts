import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FACT_SOURCES } from './sources.ts';

const folder = new URL('.', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const rows = new Map(FACT_SOURCES.map((row) => [row.file, row]));
const tables = readdirSync(folder).filter((file) => /(?<!\.test)\.ts$/.test(file) && file !== 'sources.ts');

/** The comment at the head of a file, as one line. */
const headOf = (file: string): string =>
  /^\/\*\*(.*?)\*\//s
    .exec(read(file))?.[1]
    ?.replace(/\s*\n \* ?/g, ' ')
    .trim() ?? '';

test.each(tables)('%s names its source and its date, or the table that does', (file) => {
  const head = headOf(file);
  const other = /Source and date: `([\w-]+\.ts)`/.exec(head)?.[1];
  if (other !== undefined) {
    expect(rows.has(other), `${other} names its source`).toBe(true);
    expect(rows.has(file), `${file} is no table of its own`).toBe(false);
    return;
  }
  expect(head).toMatch(/\bSource\b.{20,}/);
  const asOf = /As of: (.+)\.$/.exec(head)?.[1];
  const row = rows.get(file);
  expect(row, `${file} has a row in sources.ts`).toBeDefined();
  expect(asOf).toMatch(row?.refreshed ? /^[A-Z]+_AS_OF\b.* below$/ : /^\d{4}-\d{2}$/);
  if (!row?.refreshed) expect(asOf).toBe(row?.asOf);
});

test('every row is of a file that is there, and has a date', () => {
  expect([...rows.keys()].filter((file) => !tables.includes(file))).toEqual([]);
  expect(rows.size).toBe(FACT_SOURCES.length);
  for (const row of FACT_SOURCES) {
    expect(row.asOf).toMatch(/^\d{4}-\d{2}(-\d{2})?$/);
    expect(Number.isNaN(Date.parse(row.asOf))).toBe(false);
    expect(row.label).toMatch(/^[A-Z].*[^.]$/);
    expect(row.source.length).toBeGreaterThan(3);
  }
});

test('what is refreshed by a machine says so at its head', () => {
  const written = tables.filter((file) => headOf(file).includes('npm run facts:update'));
  const refreshed = FACT_SOURCES.filter((row) => row.refreshed).map((row) => row.file);
  expect(written).toEqual(refreshed.sort());
});

test('the README names every table', () => {
  const readme = read('README.md');
  expect(tables.filter((file) => !readme.includes(`\`${file}\``))).toEqual([]);
});
