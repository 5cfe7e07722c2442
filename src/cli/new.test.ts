import {
  chmodSync,
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
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findPreset, PRESETS } from '../config/presets.ts';
import { generateProject } from '../project/index.ts';
import { encodeLink } from '../share/link.ts';
import { ferroflake, temporaryFolder } from './testing/command-line.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const cli = findPreset('cli')?.config ?? PRESETS[0]!.config;

describe('new', () => {
  test('writes the project of a preset, and says what it wrote and what comes next', async () => {
    const target = join(folder, 'deep/er/project');
    const { status, out, err } = await ferroflake('new', target, '--preset', 'cli');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const config = { ...cli, name: 'project' };
    const files = generateProject(config, { link: `#${encodeLink(config)}` });
    for (const file of files) {
      expect(readFileSync(join(target, file.path), 'utf8')).toBe(file.content);
      expect(out).toContain(`  ${file.path}\n`);
    }
    expect(out).toMatch(/git init && git add -A\n[\s\S]*nix develop/);
    expect(readdirSync(join(folder, 'deep/er'))).toEqual(['project']);
  });

  test.each([
    ['a repository', () => mkdirSync(join(folder, '.git'))],
    ['a worktree or a submodule', () => writeFileSync(join(folder, '.git'), 'gitdir: ../elsewhere\n')],
  ])('within %s, makes no repository of the project', async (_, make) => {
    make();
    const { out } = await ferroflake('new', join(folder, 'services/project'), '--preset', 'cli');
    expect(out).toMatch(/\n {2}git add -A\n/);
    expect(out).not.toContain('git init');
  });

  test.each([
    ['my-tool', 'cli', 'name = "my-tool"'],
    ['My Tool', 'cli', 'name = "my-cli"'],
    ['fn', 'cli', 'name = "my-cli"'],
    ['src', 'workspace', 'members = ["crates/*"]'],
  ])('names the crate of a preset as the folder, where it can: %s', async (name, preset, line) => {
    const { status } = await ferroflake('new', join(folder, name), '--preset', preset);
    expect(status).toBe(0);
    expect(readFileSync(join(folder, name, 'Cargo.toml'), 'utf8')).toContain(line);
  });

  test('takes a link, and names its page in the README', async () => {
    const { status } = await ferroflake(
      'new',
      join(folder, 'x'),
      '--link',
      'https://example.org/f/#v=1&name=abc',
    );
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'x/README.md'), 'utf8')).toContain(
      'https://example.org/f/#v=1&name=abc',
    );
  });

  test('takes a config that `show config` printed', async () => {
    const file = join(folder, 'config.json');
    writeFileSync(file, (await ferroflake('show', 'config', '--preset', 'workspace')).out);
    expect((await ferroflake('new', join(folder, 'x'), '--config', file)).status).toBe(0);
    expect(existsSync(join(folder, 'x/crates/server/src/main.rs'))).toBe(true);
  });

  test.each([
    ['UTF-16, the little end first', 'utf16le'],
    ['UTF-16, the big end first', 'utf16be'],
  ])('takes a config in %s', async (_, encoding) => {
    const bytes = Buffer.from('\ufeff{"name": "abc"}', 'utf16le');
    const file = join(folder, 'config.json');
    writeFileSync(file, encoding === 'utf16be' ? bytes.swap16() : bytes);
    const { out, err } = await ferroflake('show', 'config', '--config', file);
    expect(err).toBe('');
    expect(JSON.parse(out)).toMatchObject({ name: 'abc' });
  });

  test.runIf(existsSync('/dev/zero'))('reads no more of a file without an end than can be used', async () => {
    const { status, err } = await ferroflake('show', 'config', '--config', '/dev/zero');
    expect(status).toBe(2);
    expect(err).toMatch(/"\/dev\/zero" is too large for a config/);
  });

  test('makes the same project from the record that a project holds', async () => {
    await ferroflake('new', join(folder, 'x'), '--preset', 'oci');
    const { status, err } = await ferroflake(
      'new',
      join(folder, 'y'),
      '--config',
      join(folder, 'x/ferroflake.json'),
    );
    expect({ status, err }).toEqual({ status: 0, err: '' });
    for (const path of readdirSync(join(folder, 'x'), { recursive: true, encoding: 'utf8' })) {
      if (statSync(join(folder, 'x', path)).isDirectory()) continue;
      expect(readFileSync(join(folder, 'y', path), 'utf8')).toBe(
        readFileSync(join(folder, 'x', path), 'utf8'),
      );
    }
  });

  test('lists what it could not use, and uses the rest', async () => {
    const { status, err } = await ferroflake(
      'new',
      join(folder, 'x'),
      '--link',
      '#v=1&name=abc&edition=2016&wat=1',
    );
    expect(status).toBe(0);
    expect(err).toContain('“2016” is not one of its values');
    expect(err).toContain('“wat” is no field');
  });

  test.each([
    [
      'a name that no crate has',
      '#v=1&name=A%20b&ci=none',
      /^ferroflake: .*“A b” cannot be used; .* all the same\n$/,
    ],
    ['a broken name', '#v=1&name=%E0&ci=none', /“name=%E0” is broken/],
    ['a layout that there is not', '#v=1&name=abc&layout=wrkspace', /“wrkspace” is not one of its values/],
  ])('writes nothing for %s, unless by force', async (_, link, message) => {
    const { status, err } = await ferroflake('new', join(folder, 'x'), '--link', link);
    expect({ status, found: readdirSync(folder) }).toEqual({ status: 2, found: [] });
    expect(err).toMatch(message);
    expect((await ferroflake('new', join(folder, 'x'), '--link', link, '--force')).status).toBe(0);
    expect(readdirSync(folder)).toEqual(['x']);
  });

  test('makes the folder as mkdir makes one', async () => {
    mkdirSync(join(folder, 'made'));
    await ferroflake('new', join(folder, 'x'), '--preset', 'cli');
    expect(statSync(join(folder, 'x')).mode).toBe(statSync(join(folder, 'made')).mode);
  });

  test('leaves nothing beside the files in a folder that was there', async () => {
    mkdirSync(join(folder, 'x'));
    await ferroflake('new', join(folder, 'x'), '--preset', 'cli');
    expect(readdirSync(folder)).toEqual(['x']);
    expect(readdirSync(join(folder, 'x')).filter((name) => name.startsWith('.ferroflake'))).toEqual([]);
  });

  test.skipIf(process.getuid?.() === 0)('writes into a folder whose parent may not be written', async () => {
    mkdirSync(join(folder, 'x'));
    chmodSync(folder, 0o500);
    const { status, err } = await ferroflake('new', join(folder, 'x'), '--preset', 'cli');
    chmodSync(folder, 0o700);
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });

  test('says so when the place is a link that leads nowhere', async () => {
    symlinkSync(join(folder, 'gone'), join(folder, 'x'));
    expect((await ferroflake('new', join(folder, 'x'), '--preset', 'cli')).err).toMatch(/leads nowhere/);
  });

  test.each(['loop', 'loop/x'])('says so when the links on the way to %s lead in a circle', async (place) => {
    symlinkSync('loop', join(folder, 'loop'));
    const { status, err } = await ferroflake('new', join(folder, place), '--preset', 'cli');
    expect(status).toBe(2);
    expect(err).toMatch(/^ferroflake: cannot write "[^"]+": the links on that path lead in a circle\n$/);
  });

  test('names a folder that begins with a hyphen so that cd takes it', async () => {
    const here = process.cwd();
    process.chdir(folder);
    try {
      expect((await ferroflake('new', '--preset', 'cli', '--', '-x')).out).toContain('cd ./-x\n');
    } finally {
      process.chdir(here);
    }
  });

  test('puts no text of a link beside the config into the README', async () => {
    await ferroflake('new', join(folder, 'x'), '--link', 'https://e.org/a>b) [x](y)#v=1&name=abc');
    expect(readFileSync(join(folder, 'x/README.md'), 'utf8')).not.toContain('[x](y)');
  });

  test('says so when the place is a file', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect((await ferroflake('new', file, '--preset', 'cli')).err).toMatch(/is a file, not a folder/);
    const { status, err } = await ferroflake('new', join(file, 'below'), '--preset', 'cli');
    expect(status).toBe(2);
    expect(err).toMatch(/^ferroflake: cannot write .*\n$/);
    expect(statSync(file).isFile()).toBe(true);
  });

  test.skipIf(process.getuid?.() === 0)('says so when the folder may not be written', async () => {
    chmodSync(folder, 0o500);
    const { status, err } = await ferroflake('new', join(folder, 'x'), '--preset', 'cli');
    expect(status).toBe(2);
    expect(err).toMatch(/permission denied/);
    chmodSync(folder, 0o700);
  });
});
