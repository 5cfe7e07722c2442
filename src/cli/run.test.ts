import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ferroflake, temporaryFolder } from './testing/command-line.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a command line that cannot be run', () => {
  test.each([
    ['no command', [], /say what to do/],
    ['an unknown command', ['frob'], /no command “frob”/],
    ['a command of every object', ['constructor'], /no command “constructor”/],
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
    ['an unknown preset', ['new', 'x', '--preset', 'nope'], /no preset “nope”; there are cli, simple-binary/],
    [
      'a link whose fragment the shell took away',
      ['new', 'x', '--link', 'https://example.org/'],
      /no config in the link/,
    ],
    [
      'a link that the shell cut at its first “&”',
      ['new', 'x', '--link', 'https://example.org/#v=1'],
      /the link holds no choices; quote it: the shell ends it at “&”\n$/,
    ],
    ['a file that is not there', ['new', 'x', '--config', '/nowhere/c.json'], /cannot read .*no such file/],
    ['a folder as a file', ['new', 'x', '--config', '.'], /cannot read "\.": it is a folder/],
    ['an unknown view', ['show', 'nope', '--preset', 'cli'], /cannot show “nope”/],
    ['an unknown field', ['explain', 'providr'], /no field “providr”; did you mean provider\?/],
    ['an unknown option', ['explain', 'provider=fenx'], /no option “fenx”; did you mean fenix\?/],
    ['a part of an option', ['explain', 'libraries=ssl'], /no option “ssl”; did you mean openssl\?/],
    ['a short word that is nothing like an option', ['explain', 'libraries=qt'], /no option “qt”; see/],
    [
      'an option without its field',
      ['explain', 'fenix'],
      /fenix is an option of provider: ferroflake explain provider=fenix\n$/,
    ],
    ['a library without its field', ['explain', 'openssl'], /ferroflake explain libraries=openssl\n$/],
    ['a command with two letters swapped', ['nwe', 'x'], /no command “nwe”; did you mean new\?/],
    ['a preset with a letter too many', ['new', 'x', '--preset', 'clii'], /“clii”; did you mean cli\?/],
    ['a preset in capitals', ['new', 'x', '--preset', 'CLI'], /“CLI”; did you mean cli\?/],
    ['a view with a letter wrong', ['show', 'lonk', '--preset', 'cli'], /“lonk”; did you mean link\?/],
    ['an option of a text', ['explain', 'name=x'], /name has no options/],
    [
      'what is nothing like a field',
      ['explain', 'zzzzzzzzzz'],
      /no field “zzzzzzzzzz”; see ferroflake options/,
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

test('--help and --version', async () => {
  expect((await ferroflake('--help')).out).toMatch(/^ferroflake: /);
  expect(await ferroflake('help')).toEqual(await ferroflake('--help'));
  expect((await ferroflake('--version')).out).toMatch(/^ferroflake \d+\.\d+\.\d+\n$/);
});

describe('the help', () => {
  const HEAD = 'ferroflake ';

  test('names every command, and how it is called is said in the same words', async () => {
    const { out } = await ferroflake('--help');
    const [, rows = ''] = /Usage:\n(.*?)\n\n/s.exec(out) ?? [];
    const named = rows.split('\n').map((row) => row.trim().slice(HEAD.length).split(' ', 1)[0] ?? '');
    expect([...new Set(named)]).toEqual(['new', 'presets', 'options', 'explain', 'show']);
    for (const name of named)
      expect((await ferroflake(name, 'a', 'b')).err).toContain(`usage: ${HEAD}${name}`);
  });

  test('names every option that a command takes, and no other', async () => {
    const { out } = await ferroflake('--help');
    const named = [...out.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, name]) => name ?? '');
    expect(named).toEqual(['--preset', '--link', '--config', '--force', '--dry-run', '--help', '--version']);
    for (const name of named) expect((await ferroflake('frob', name)).err).not.toContain('unknown option');
  });
});
