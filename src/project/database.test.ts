import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../config/fields.ts';
import { findTool } from '../emit/testing/tools.ts';
import { databaseVariables } from './database.ts';
import { postgresScript } from './postgres-sh.ts';

test.each([
  ['none', []],
  ['sqlite', [{ name: 'DATABASE_URL', value: 'sqlite:$root/dev.db' }]],
  [
    'postgres',
    [
      { name: 'DATABASE_URL', value: 'postgres:///my_project_dev' },
      { name: 'PGHOST', value: '$root/.postgres' },
      { name: 'PGUSER', value: 'postgres' },
      { name: 'PGDATABASE', value: 'my_project_dev' },
    ],
  ],
] as const)('the variables for %s', (sqlx, expected) => {
  expect(databaseVariables({ ...DEFAULT_CONFIG, sqlx }, '$root')).toEqual(expected);
});

test('a database has at most the 63 bytes that PostgreSQL takes for a name', () => {
  const name = 'n'.repeat(64);
  const [url] = databaseVariables({ ...DEFAULT_CONFIG, name, sqlx: 'postgres' }, '$root');
  expect(url?.value.slice('postgres:///'.length).length).toBe(63);
});

test('the script leaves room for the socket, and is shell that shellcheck has nothing against', () => {
  expect(postgresScript()).toContain('> 79))');
  const shellcheck = findTool('shellcheck');
  if (shellcheck) execFileSync(shellcheck, ['-'], { input: postgresScript() });
});
