import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { zipProject } from '../archive/zip.ts';
import { type Config, DEFAULT_CONFIG } from '../config/fields.ts';
import { PRESETS } from '../config/presets.ts';
import { quoteForAnyShell } from '../emit/shell.ts';
import { findTool } from '../emit/testing/tools.ts';
import { encodeLink } from '../share/link.ts';
import { generateProject } from './index.ts';
import { linkLine, starts } from './start-commands.ts';

const config: Config = { ...DEFAULT_CONFIG, name: 'my-tool', direnv: true };
const files = generateProject(config);
const tools = ['bash', 'unzip', 'git'].every((tool) => findTool(tool));

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'ferroflake-start-'));
  mkdirSync(join(home, 'Downloads'));
  writeFileSync(join(home, 'Downloads/my-tool.zip'), zipProject('my-tool', files));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const lines = (id: string, link = '#v=1'): readonly string[] =>
  starts(config, link)
    .find((start) => start.id === id)!
    .steps.map(({ line }) => line);

/** Runs lines in a folder of that home, up to the one that would need Nix. */
function type(typed: readonly string[], folder: string) {
  const upTo = typed.findIndex((line) => /^(direnv|nix) /.test(line));
  const { stdout } = spawnSync('bash', ['-c', typed.slice(0, upTo).join('\n')], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, HOME: home, TMPDIR: home },
  });
  return stdout;
}

/** The files that git knows in a folder: what Nix will see. */
const known = (folder: string): readonly string[] =>
  spawnSync('git', ['ls-files'], { cwd: folder, encoding: 'utf8' }).stdout.trim().split('\n').sort();

const paths = files.map(({ path }) => path);

test.skipIf(!tools)('in a new folder git knows every file', () => {
  type(lines('new'), home);
  expect(known(join(home, 'my-tool'))).toEqual(paths.toSorted());
});

test.skipIf(!tools)('in a folder in use nothing is overwritten, and what is there already is listed', () => {
  const folder = join(home, 'mine');
  mkdirSync(join(folder, 'src'), { recursive: true });
  writeFileSync(join(folder, 'src/main.rs'), 'mine');
  writeFileSync(join(folder, 'README.md'), 'mine\n');
  writeFileSync(join(folder, 'notes.txt'), 'mine');
  const said = type(lines('existing'), folder);
  expect(
    said
      .split('\n')
      .filter((line) => line.startsWith('./'))
      .sort(),
  ).toEqual(['./README.md', './src/main.rs']);
  expect(said).toContain('< mine');
  expect(readFileSync(join(folder, 'src/main.rs'), 'utf8')).toBe('mine');
  expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('mine\n');
  expect(readFileSync(join(folder, 'flake.nix'), 'utf8')).toBe(files[0]!.content);
  expect(known(folder)).toEqual([...paths, 'notes.txt'].sort());
});

test.skipIf(!tools)('the command line is given the link as it is', () => {
  const link = `https://example.org/a/#${encodeLink({ ...config, description: `it's "$HOME" & more` })}`;
  const [line = ''] = lines('command-line', link);
  const { stdout } = spawnSync('bash', ['-c', `npm() { printf '%s\\n' "$@"; }\n${line}`], {
    encoding: 'utf8',
  });
  expect(stdout.trim().split('\n')).toEqual([
    'run',
    '--silent',
    'ferroflake',
    '--',
    'new',
    '../my-tool',
    '--link',
    link,
  ]);
});

const COMMAND = 'https://example.org/a/ferroflake.tgz?1a2b3c4d';

test('npx is given the package of the page, in words that every shell reads alike', () => {
  const { says, steps } = starts(config, 'https://example.org/a/#v=1&name=my-tool', COMMAND).at(-1)!;
  expect(says).toMatch(/^npx takes the command from where this page is/);
  expect(steps.map(({ line }) => line)).toEqual([
    `npx --yes "${COMMAND}" new my-tool --link "https://example.org/a/#v=1&name=my-tool"`,
    `npx --yes "${COMMAND}" new my-tool --config ~/Downloads/ferroflake.json`,
  ]);
});

test.each([
  ['no quotes where none are needed', 'my-tool', 'my-tool'],
  [
    'double ones, which cmd knows as well',
    '#v=1&description=50%25%20of%20it',
    '"#v=1&description=50%25%20of%20it"',
  ],
  ['those of a POSIX shell for what it would read between double ones', '#a=$HOME', "'#a=$HOME'"],
  ['the same for a quote', "#a=it's", "'#a=it'\\''s'"],
  ['the same for what calls back a line in an interactive bash', '#a=b!c', "'#a=b!c'"],
])('for any shell: %s', (_, word, quoted) => expect(quoteForAnyShell(word)).toBe(quoted));

test.skipIf(!tools)('npx is given any link as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (description) => {
      const link = `https://example.org/a/#${encodeLink({ ...config, description })}`;
      const line = linkLine(config, link, COMMAND) ?? '';
      const { stdout } = spawnSync('bash', ['-c', `npx() { printf '%s\\n' "$@"; }\n${line}`], {
        encoding: 'utf8',
      });
      expect(stdout.trim().split('\n')).toEqual(['--yes', COMMAND, 'new', 'my-tool', '--link', link]);
    }),
    { numRuns: 20 },
  );
});

test('a link that is long is left to the file', () => {
  expect(lines('command-line', `#${'x'.repeat(3000)}`)).toEqual([
    'npm run --silent ferroflake -- new ../my-tool --config ~/Downloads/ferroflake.json',
  ]);
});

test.each(PRESETS)(
  'every start of the preset $id ends in the development shell, or is a line of ours',
  (preset) => {
    for (const { id, steps } of starts(preset.config, '#v=1')) {
      const typed = steps.map(({ line }) => line);
      if (id !== 'command-line') expect(typed).toContain('nix develop');
      for (const { says } of steps) expect(says).not.toMatch(/\.$/);
    }
  },
);
