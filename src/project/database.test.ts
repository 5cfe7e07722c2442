import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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

const NOBODY = 65534;

/** What runs a program as somebody who may start a server, which root may not; nothing where that cannot be had. */
function asPerson(): readonly string[] | undefined {
  if (process.getuid?.() !== 0) return [];
  const setpriv = findTool('setpriv');
  return setpriv === undefined
    ? undefined
    : [setpriv, `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
}

const server = findTool('initdb') && findTool('pg_ctl');
const person = asPerson();

test.skipIf(!server || !person)('a real server starts and stops twice in a folder with any name', () => {
  const work = mkdtempSync(join(tmpdir(), 'pg-'));
  const folder = join(work, `it's a "b" $c é`);
  const script = join(folder, 'scripts/postgres.sh');
  mkdirSync(dirname(script), { recursive: true });
  writeFileSync(script, postgresScript(), { mode: 0o755 });
  chmodSync(work, 0o755);
  if (person!.length > 0) chownSync(folder, NOBODY, NOBODY);
  const run = (verb: string): string => {
    const [program = '', ...words] = [...person!, script, verb];
    const { stdout, stderr } = spawnSync(program, words, {
      env: { PATH: `${dirname(server!)}:${process.env.PATH}` },
      encoding: 'utf8',
    });
    return stdout + stderr;
  };
  try {
    expect(['start', 'start', 'stop', 'stop'].map(run)).toEqual([
      'The server runs; its log is .postgres/log.\n',
      'The server runs already.\n',
      'The server has stopped.\n',
      'No server runs.\n',
    ]);
  } finally {
    run('stop');
    rmSync(work, { recursive: true, force: true });
  }
});
