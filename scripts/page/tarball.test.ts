import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageAddress } from './command-package.ts';
import { tarball } from './tarball.ts';

const FILES = [
  { path: 'package/run.js', content: Buffer.from('#!/usr/bin/env node\n'), executable: true },
  { path: 'package/exact', content: Buffer.alloc(1024, 'x') },
  { path: 'package/empty', content: Buffer.alloc(0) },
];

test('tar unpacks the files as they were', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ferroflake-tar-'));
  try {
    writeFileSync(join(folder, 'x.tgz'), tarball(FILES));
    const { stderr } = spawnSync('tar', ['-xzf', 'x.tgz'], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    for (const { path, content } of FILES) expect(readFileSync(join(folder, path))).toEqual(content);
    expect(statSync(join(folder, 'package/run.js')).mode & 0o777).toBe(0o755);
    expect(statSync(join(folder, 'package/exact')).mode & 0o777).toBe(0o644);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the same files are the same bytes, in whatever order and whenever', () => {
  expect(tarball(FILES.toReversed())).toEqual(tarball(FILES));
});

test.each(['package/ö', `package/${'x'.repeat(100)}`, 'package/a b'])('%s is refused', (path) => {
  expect(() => tarball([{ path, content: Buffer.alloc(0) }])).toThrow('cannot stand in a tarball');
});

test('another package has another address, from every page', () => {
  expect(packageAddress(Buffer.from('a'), '')).toBe('ferroflake.tgz?ca978112');
  expect(packageAddress(Buffer.from('b'), 'de')).toBe('../ferroflake.tgz?3e23e816');
});
