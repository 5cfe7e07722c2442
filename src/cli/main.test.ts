import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'ferroflake-main-'));
const { argv } = process;
afterEach(() => {
  vi.restoreAllMocks();
  process.argv = argv;
  process.exitCode = undefined;
  rmSync(folder, { recursive: true, force: true });
});

test('a project whose list cannot be printed stands there, and the status is not that of nothing done', async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const target = join(folder, 'x');
  process.argv = ['node', 'ferroflake', 'new', target, '--preset', 'cli'];
  await import('./main.ts');
  process.stdout.emit('error', Object.assign(new Error('no space'), { code: 'ENOSPC' }));
  const [status, said] = [process.exitCode, err.mock.calls.map(([text]) => text)];
  expect(said).toEqual([
    'ferroflake: all was done but the printing: cannot write "/dev/stdout": the disk is full\n',
  ]);
  expect(status).toBe(1);
  expect(existsSync(join(target, 'flake.nix'))).toBe(true);
});
