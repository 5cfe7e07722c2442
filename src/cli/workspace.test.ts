import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ferroflake, temporaryFolder } from './testing/command-line.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('new, within or over another workspace,', () => {
  test('with --force takes no crate of an earlier workspace into the new one', async () => {
    await ferroflake('new', join(folder, 'x'), '--preset', 'workspace');
    const link = '#v=1&name=ws&layout=workspace&members=model:lib,app:bin:model';
    const { status, err } = await ferroflake('new', join(folder, 'x'), '--force', '--link', link);
    expect(status).toBe(2);
    expect(err).toMatch(/crates\/cli.* would become a member/);
    expect(existsSync(join(folder, 'x/crates/app'))).toBe(false);
  });

  test.each([
    ['by a wildcard', '["crates/*"]'],
    ['by its name', '["crates/mine"]'],
  ])('with --force keeps a crate that the workspace in the folder has %s', async (_, members) => {
    mkdirSync(join(folder, 'crates/mine'), { recursive: true });
    writeFileSync(join(folder, 'crates/mine/Cargo.toml'), '[package]\nname = "mine"\n');
    writeFileSync(join(folder, 'Cargo.toml'), `[workspace]\nmembers = ${members}\n`);
    const { status, err } = await ferroflake('new', folder, '--preset', 'workspace', '--force');
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });

  test('with --force takes no crate that is no member of the workspace in the folder', async () => {
    mkdirSync(join(folder, 'crates/mine'), { recursive: true });
    writeFileSync(join(folder, 'crates/mine/Cargo.toml'), '[package]\nname = "mine"\n');
    const manifest = '[workspace]\nmembers = ["crates/*"]\nexclude = ["crates/mine"]\n';
    writeFileSync(join(folder, 'Cargo.toml'), manifest);
    const { err } = await ferroflake('new', folder, '--preset', 'workspace', '--force');
    expect(err).toMatch(/crates\/mine.* would become a member/);
  });

  test.each([
    [
      'has no such member',
      '[workspace]\n',
      'cli',
      [],
      /add "sub\/x" to the members or the exclude of that workspace/,
    ],
    ['has it as a member', '[workspace]\nmembers = ["sub/*"]\n', 'cli', [], undefined],
    ['excludes it', '[workspace]\nmembers = ["sub/*"]\nexclude = ["./sub/"]\n', 'cli', [], undefined],
    [
      'has members elsewhere',
      '[workspace]\nmembers = ["*/x/*"]\n',
      'cli',
      [],
      /does not have it as a member/,
    ],
    ['would hold a workspace', '[workspace]\nmembers = ["*/*"]\n', 'workspace', [], /a workspace within it/],
    ['knows nothing of the new one', '[workspace]\n', 'workspace', [], undefined],
    ['is none but a package', '[package]\nname = "above"\n', 'cli', [], undefined],
    ['cannot be parsed', '[workspace', 'cli', [], /lies below .*Cargo\.toml", which is no valid TOML/],
    ['cannot be parsed, by force', '[workspace', 'cli', ['--force'], undefined],
    ['cannot be parsed, and does not matter', '[workspace', 'workspace', [], undefined],
    ['has no such member, by force', '[workspace]\n', 'cli', ['--force'], undefined],
  ])('below a workspace that %s', async (_, manifest, preset, options, problem) => {
    writeFileSync(join(folder, 'Cargo.toml'), manifest);
    const target = join(folder, 'sub/x');
    const { status, err } = await ferroflake('new', target, '--preset', preset, ...options);
    expect(status).toBe(problem ? 2 : 0);
    if (problem) expect(err).toMatch(problem);
    expect(existsSync(target)).toBe(problem === undefined);
  });
});
