import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ferroflake, temporaryFolder } from './testing/command-line.ts';

/** The moves of files that the file system of a test refuses. */
const refused = vi.hoisted(() => ({ moves: (_from: string, _to: string): boolean => false }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const renameSync = (from: string, to: string): void => {
    if (refused.moves(from, to)) throw Object.assign(new Error('refused'), { code: 'EXDEV' });
    fs.renameSync(from, to);
  };
  return { ...fs, renameSync };
});

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  refused.moves = () => false;
  rmSync(folder, { recursive: true, force: true });
});

describe('new, where something is already,', () => {
  test('leaves a folder alone that is not empty', async () => {
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    const { status, err } = await ferroflake('new', folder, '--preset', 'cli');
    expect(status).toBe(2);
    expect(err).toMatch(/^ferroflake: the folder .* is not empty; --force writes into it all the same\n$/);
    expect(readdirSync(folder)).toEqual(['mine.txt']);
  });

  test('with --force replaces files of the same name and keeps the others', async () => {
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    writeFileSync(join(folder, 'flake.nix'), 'old');
    const { status } = await ferroflake('new', folder, '--preset', 'cli', '--force');
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'mine.txt'), 'utf8')).toBe('mine');
    expect(readFileSync(join(folder, 'flake.nix'), 'utf8')).toContain('fenix');
  });

  test('with --force loses nothing when a file cannot be put in its place', async () => {
    writeFileSync(join(folder, 'flake.nix'), 'old');
    mkdirSync(join(folder, 'README.md'));
    const { status, err } = await ferroflake('new', folder, '--preset', 'cli', '--force');
    expect(status).toBe(2);
    expect(err).toMatch(/README\.md.* is in the way/);
    expect(readFileSync(join(folder, 'flake.nix'), 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['README.md', 'flake.nix']);
  });

  test('says before it replaces anything what it would replace, and what is the same already', async () => {
    await ferroflake('new', folder, '--preset', 'cli');
    writeFileSync(join(folder, 'flake.nix'), 'mine');
    writeFileSync(join(folder, 'README.md'), 'mine');
    const { status, err } = await ferroflake('new', folder, '--preset', 'cli');
    expect(status).toBe(2);
    expect(err).toMatch(
      /--force writes into it all the same and replaces flake.nix and README.md \(the same already: 11 files\)\n$/,
    );
    expect(readFileSync(join(folder, 'flake.nix'), 'utf8')).toBe('mine');
  });

  test.each([
    ['--dry-run', /^Would write 2 files to .* \(1 new, 1 replaced, 11 unchanged\):\n/, 'mine'],
    [
      '--force',
      /^Wrote 2 files to .* \(1 new, 1 replaced, 11 unchanged\):\n/,
      expect.stringContaining('fenix'),
    ],
  ])('with %s lists what is new, replaced and unchanged', async (option, headline, flake) => {
    await ferroflake('new', folder, '--preset', 'cli');
    writeFileSync(join(folder, 'flake.nix'), 'mine');
    rmSync(join(folder, '.envrc'));
    const before = statSync(join(folder, 'Cargo.toml')).ino;
    const { status, out } = await ferroflake('new', folder, '--preset', 'cli', option);
    expect(status).toBe(0);
    expect(out).toMatch(headline);
    for (const line of ['replaced   flake.nix', 'new        .envrc', 'unchanged  Cargo.toml'])
      expect(out).toContain(`\n  ${line}\n`);
    expect(readFileSync(join(folder, 'flake.nix'), 'utf8')).toEqual(flake);
    expect(existsSync(join(folder, '.envrc'))).toBe(option === '--force');
    expect(statSync(join(folder, 'Cargo.toml')).ino).toBe(before);
  });

  test('with --dry-run makes no folder', async () => {
    const { status, out } = await ferroflake('new', join(folder, 'x'), '--preset', 'cli', '--dry-run');
    expect({ status, found: readdirSync(folder) }).toEqual({ status: 0, found: [] });
    expect(out).toMatch(/^Would write 13 files to .*:\n {2}flake.nix\n/);
  });

  test('names the files of the former choices that the new ones no longer make, and leaves them', async () => {
    const target = join(folder, 'x');
    await ferroflake('new', target, '--link', '#v=1&name=abc&record=yes&ci=github');
    const { out } = await ferroflake('new', target, '--link', '#v=1&name=abc&ci=none', '--force');
    expect(out).toContain('\n  no longer made: .github/workflows/ci.yml\n');
    expect(existsSync(join(target, '.github/workflows/ci.yml'))).toBe(true);
  });

  test('with --force puts back what was replaced when a later file cannot be moved', async () => {
    writeFileSync(join(folder, 'flake.nix'), 'old');
    refused.moves = (_, to) => to.endsWith('README.md');
    const { status, err } = await ferroflake('new', folder, '--preset', 'cli', '--force');
    expect({ status, err }).toEqual({
      status: 2,
      err: `ferroflake: cannot write "${folder}": a part of that path is a file system of its own\n`,
    });
    expect(readFileSync(join(folder, 'flake.nix'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['flake.nix']);
  });

  test('with --force says where a file is that could not be put back', async () => {
    writeFileSync(join(folder, 'flake.nix'), 'old');
    refused.moves = (from, to) => to.endsWith('README.md') || /before.0$/.test(from);
    const { status, err } = await ferroflake('new', folder, '--preset', 'cli', '--force');
    expect(status).toBe(2);
    const [, place = ''] = /what is left of your files is in "(.*)"\n$/.exec(err) ?? [];
    expect(readdirSync(place).map((name) => readFileSync(join(place, name), 'utf8'))).toEqual(['old']);
  });

  test('with --force follows no link out of the folder', async () => {
    mkdirSync(join(folder, 'x'));
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'x/src'));
    const { status, err } = await ferroflake('new', join(folder, 'x'), '--preset', 'cli', '--force');
    expect(status).toBe(2);
    expect(err).toMatch(/src" is in the way: it is a link/);
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
  });
});
