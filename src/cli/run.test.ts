import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findPreset, PRESETS } from '../config/presets.ts';
import { NEWEST_RELEASE } from '../facts/releases.ts';
import { generateProject } from '../project/index.ts';
import { encodeLink } from '../share/link.ts';
import { date } from '../texts/format.ts';
import { run } from './run.ts';

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
  folder = mkdtempSync(join(tmpdir(), 'ferroflake-cli-'));
});
afterEach(() => {
  refused.moves = () => false;
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a command line, and gives what it printed and its status. */
async function ferroflake(...argv: readonly string[]): Promise<{ status: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const status = await run(argv, { out: (text) => (out += text), err: (text) => (err += text) });
  return { status, out, err };
}

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
    expect(err).toContain('"2016" is not one of its values');
    expect(err).toContain('"wat" is no field');
  });

  test.each([
    [
      'a name that no crate has',
      '#v=1&name=A%20b&ci=none',
      /^ferroflake: .*"A b" cannot be used; .* all the same\n$/,
    ],
    ['a broken name', '#v=1&name=%E0&ci=none', /"name=%E0" is broken/],
    ['a layout that there is not', '#v=1&name=abc&layout=wrkspace', /"wrkspace" is not one of its values/],
  ])('writes nothing for %s, unless by force', async (_, link, message) => {
    const { status, err } = await ferroflake('new', join(folder, 'x'), '--link', link);
    expect({ status, found: readdirSync(folder) }).toEqual({ status: 2, found: [] });
    expect(err).toMatch(message);
    expect((await ferroflake('new', join(folder, 'x'), '--link', link, '--force')).status).toBe(0);
    expect(readdirSync(folder)).toEqual(['x']);
  });

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
    ['cannot be read', '[workspace', 'cli', [], undefined],
    ['has no such member, by force', '[workspace]\n', 'cli', ['--force'], undefined],
  ])('below a workspace that %s', async (_, manifest, preset, options, problem) => {
    writeFileSync(join(folder, 'Cargo.toml'), manifest);
    const target = join(folder, 'sub/x');
    const { status, err } = await ferroflake('new', target, '--preset', preset, ...options);
    expect(status).toBe(problem ? 2 : 0);
    if (problem) expect(err).toMatch(problem);
    expect(existsSync(target)).toBe(problem === undefined);
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

  test('says so when the place is a link that leads nowhere', async () => {
    symlinkSync(join(folder, 'gone'), join(folder, 'x'));
    expect((await ferroflake('new', join(folder, 'x'), '--preset', 'cli')).err).toMatch(/leads nowhere/);
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

describe('a command line that cannot be run', () => {
  test.each([
    ['no command', [], /say what to do/],
    ['an unknown command', ['frob'], /no command "frob"/],
    ['a command of every object', ['constructor'], /no command "constructor"/],
    ['an unknown option', ['new', 'x', '--frob'], /unknown option '--frob'/],
    ['an option without its value', ['new', 'x', '--preset'], /--preset/],
    [
      'an option in the place of a value',
      ['new', 'x', '--preset', '--force'],
      /^ferroflake: option '--preset' argument is ambiguous; see ferroflake --help\n$/,
    ],
    ['no source', ['new', 'x'], /name one of --preset/],
    ['two sources', ['new', 'x', '--preset', 'cli', '--link', '#v=1'], /name one of --preset/],
    ['an option twice', ['new', 'x', '--preset', 'cli', '--preset', 'wasm'], /--preset is given twice/],
    ['an option of another command', ['presets', '--preset', 'cli'], /--preset means nothing to presets/],
    ['an option of new', ['show', 'config', '--preset', 'cli', '--force'], /--force means nothing to show/],
    ['no folder', ['new', '--preset', 'cli'], /usage: ferroflake new DIR/],
    ['an empty folder name', ['new', '', '--preset', 'cli'], /name of the folder is empty/],
    ['an unknown preset', ['new', 'x', '--preset', 'nope'], /no preset "nope"; there are cli, simple-binary/],
    [
      'a link whose fragment the shell took away',
      ['new', 'x', '--link', 'https://example.org/'],
      /no config in the link/,
    ],
    [
      'a link that the shell cut at its first "&"',
      ['new', 'x', '--link', 'https://example.org/#v=1'],
      /the link holds no choices; quote it: the shell ends it at "&"\n$/,
    ],
    ['a file that is not there', ['new', 'x', '--config', '/nowhere/c.json'], /cannot read .*no such file/],
    ['a folder as a file', ['new', 'x', '--config', '.'], /cannot read "\.": it is a folder/],
    ['an unknown view', ['show', 'nope', '--preset', 'cli'], /cannot show "nope"/],
    ['an unknown field', ['explain', 'providr'], /no field "providr"; did you mean provider\?/],
    ['an unknown option', ['explain', 'provider=fenx'], /no option "fenx"; did you mean fenix\?/],
    ['a part of an option', ['explain', 'libraries=ssl'], /no option "ssl"; did you mean openssl\?/],
    ['a short word that is nothing like an option', ['explain', 'libraries=qt'], /no option "qt"; see/],
    [
      'an option without its field',
      ['explain', 'fenix'],
      /fenix is an option of provider: ferroflake explain provider=fenix\n$/,
    ],
    ['a library without its field', ['explain', 'openssl'], /ferroflake explain libraries=openssl\n$/],
    ['a command with two letters swapped', ['nwe', 'x'], /no command "nwe"; did you mean new\?/],
    ['a preset with a letter too many', ['new', 'x', '--preset', 'clii'], /"clii"; did you mean cli\?/],
    ['a preset in capitals', ['new', 'x', '--preset', 'CLI'], /"CLI"; did you mean cli\?/],
    ['a view with a letter wrong', ['show', 'lonk', '--preset', 'cli'], /"lonk"; did you mean link\?/],
    ['an option of a text', ['explain', 'name=x'], /name has no options/],
    [
      'what is nothing like a field',
      ['explain', 'zzzzzzzzzz'],
      /no field "zzzzzzzzzz"; see ferroflake options/,
    ],
    ['nothing to explain', ['explain'], /usage: ferroflake explain FIELD/],
  ])('%s: one line, status 2', async (_, argv, message) => {
    const { status, out, err } = await ferroflake(...argv);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(message);
    expect(err.split('\n')).toHaveLength(2);
    expect(existsSync('x')).toBe(false);
  });

  test.each([
    ['broken JSON', '{"name": ', /is not JSON/],
    [
      'a manifest of Cargo',
      '[package]\nname = "x"\n',
      /c\.json" is no file of choices, since it is not JSON/,
    ],
    ['JSON of another shape', '[1]', /holds no config/],
  ])('a file with %s', async (_, text, message) => {
    const file = join(folder, 'c.json');
    writeFileSync(file, text);
    const { status, err } = await ferroflake('show', 'link', '--config', file);
    expect(status).toBe(2);
    expect(err).toMatch(message);
  });
});

describe('the rest', () => {
  test('presets prints an id, a tab and a description a line', async () => {
    const { out } = await ferroflake('presets');
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => line.split('\t')[0]),
    ).toEqual([
      'cli',
      'simple-binary',
      'library',
      'workspace',
      'cross',
      'wasm',
      'web-sqlx',
      'oci',
      'gpu',
      'nightly',
      'embedded',
      'python',
    ]);
  });

  test('options prints what docs/options.md keeps', async () => {
    const { out } = await ferroflake('options');
    const kept = new URL('../../docs/options.md', import.meta.url);
    if (process.env.UPDATE_GOLDEN) writeFileSync(kept, out);
    expect(readFileSync(kept, 'utf8')).toBe(out);
  });

  test('explain tells of a field and of an option, with the source and the date', async () => {
    const field = await ferroflake('explain', 'packaging');
    expect(field.status).toBe(0);
    expect(field.out).toMatch(/^packaging: Packaging\n/);
    expect(field.out).toContain('Options: none, crane, build-rust-package, naersk.');
    const option = await ferroflake('explain', 'libraries=openssl');
    expect(option.out).toMatch(/^libraries=openssl: OpenSSL\nTLS by OpenSSL/);
    expect(option.out).toContain('`OPENSSL_NO_VENDOR=1`');
    expect(option.out).toMatch(/https:\/\/crates\.io\/crates\/openssl-sys\nNixOS Search/);
    expect(option.out).toMatch(/\nAs of \d{4}-\d{2}\.\n$/);
    const barred = await ferroflake('explain', 'cache=flakehub');
    expect(barred.out).toContain('Not beside the defaults: It works with Determinate Nix on GitHub Actions');
  });

  test('show link prints what decodes to the same config', async () => {
    const { out } = await ferroflake('show', 'link', '--preset', 'cross');
    expect(out.trim()).toBe(`#${encodeLink(findPreset('cross')?.config ?? cli)}`);
  });

  test('show problems says what there is to say', async () => {
    const { out } = await ferroflake('show', 'problems', '--link', '#v=1&channel=1.90.0');
    expect(out).toContain(
      `hint: Rust ${NEWEST_RELEASE.version} of ${date(NEWEST_RELEASE.date)} is newer than 1.90.0`,
    );
    const notes = await ferroflake('show', 'problems', '--link', '#v=1&libraries=openssl,aws-lc');
    expect(notes.out).toMatch(/^hint: AWS-LC: .*\n {2}OpenSSL: .*\n/m);
  });

  test('show problems says so when there are none', async () => {
    expect(await ferroflake('show', 'problems', '--preset', 'cli')).toEqual({
      status: 0,
      out: 'Nothing to mend.\n',
      err: '',
    });
  });

  test('--help and --version', async () => {
    expect((await ferroflake('--help')).out).toMatch(/^ferroflake: /);
    expect(await ferroflake('help')).toEqual(await ferroflake('--help'));
    expect((await ferroflake('--version')).out).toMatch(/^ferroflake \d+\.\d+\.\d+\n$/);
  });
});
