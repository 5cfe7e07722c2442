import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../run.ts';

/** What became of a command line. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line, and gives what it printed and its status. */
export async function ferroflake(...argv: readonly string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const status = await run(argv, { out: (text) => (out += text), err: (text) => (err += text) });
  return { status, out, err };
}

/** Makes an empty folder, for the caller to take away again. */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'ferroflake-cli-'));
