import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PRESETS } from '../config/presets.ts';
import { HOSTILE_TEXTS } from '../config/testing/hostile.ts';
import { findTool } from '../emit/testing/tools.ts';
import { generateProject } from '../project/index.ts';
import type { ProjectFile } from '../project/project-file.ts';
import { readFiles } from '../project/testing/read-files.ts';
import { shellScript } from './shell-script.ts';

const SHELLS = ['dash', 'bash', 'zsh'].filter((shell) => findTool(shell));

/** What each is called so that it reads no settings and is at a prompt. */
const AT_PROMPT: Readonly<Record<string, string>> = {
  dash: 'dash -i',
  bash: 'bash --norc -i',
  zsh: 'zsh -f -i',
};

/** The `script` of Linux makes a terminal for a program; elsewhere it takes other options. */
const TERMINAL = process.platform === 'linux' && findTool('script') !== undefined;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ferroflake-script-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a script as a file, in a folder. */
function run(shell: string, script: string, cwd: string, ...args: readonly string[]) {
  writeFileSync(join(folder, 'script.sh'), script);
  const { status, stdout, stderr } = spawnSync(shell, [join(folder, 'script.sh'), ...args], {
    cwd,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

/** Types or pastes text at the prompt of a shell in a terminal, and gives what was to be seen when it had run. */
async function atPrompt(shell: string, text: string, cwd: string): Promise<string> {
  // The shell that `script` starts it with would drop the prompt.
  const command = `env TERM=xterm PS1='your turn> ' ${AT_PROMPT[shell]}`;
  const terminal = spawn('script', ['-qec', command, '/dev/null'], { cwd });
  let seen = '';
  // What comes next is typed as soon as this is seen.
  const steps = [
    { after: 'your turn> ', type: text },
    { after: 'it ran', type: 'exit\r' },
  ];
  terminal.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    seen += chunk;
    if (steps[0] && seen.includes(steps[0].after)) terminal.stdin.write(steps.shift()?.type);
  });
  await once(terminal, 'close');
  return seen;
}

/** What a terminal sends for a text: line by line, and between marks to a shell that asked for them. */
const typed = (text: string): string => text.replaceAll('\n', '\r');
const pasted = (text: string): string => `\x1b[200~${typed(text)}\x1b[201~\r`;

const WAYS_IN = [['typed', typed] as const, ['pasted', pasted] as const];

/** Typed behind the rest; what it prints is not what is seen while it is typed. */
const RAN = typed("printf 'it %s\\n' ran\n");

const fresh = (): string => mkdtempSync(join(folder, 'at-'));

const sorted = (files: readonly ProjectFile[]): readonly ProjectFile[] =>
  files
    .map((file) => ({ ...file, content: file.content.toWellFormed() }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

const file = (path: string, content: string, executable = false): ProjectFile => ({
  path,
  content,
  executable,
});

test('there are shells to run it', () => expect(SHELLS).not.toEqual([]));

describe.each(SHELLS)('%s', (shell) => {
  test.each(PRESETS)('makes the files of the preset $id, byte for byte', ({ config }) => {
    const files = generateProject(config, { link: '#v=1' });
    const at = fresh();
    const { status, out, err } = run(shell, shellScript(config.name, files, ['nix develop']), at);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(sorted(readFiles(join(at, config.name)))).toEqual(sorted(files));
    expect(out).toBe(
      `Wrote ${files.length} files into ${config.name}. Next:\n  cd ${config.name}\n  nix develop\n`,
    );
    expect(readdirSync(at)).toEqual([config.name]);
  });

  test('writes any text as it is, and runs none of it', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'END_OF_FILE',
        'END_OF_FILE_2',
        "'",
        '$(touch x)',
        '`touch x`',
        '\\',
        '!!',
        '${HOME}',
        '\t',
        ')',
        '',
      ),
      fc.constantFrom(...HOSTILE_TEXTS.map(({ text }) => text)),
    );
    const content = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n'));
    const name = fc
      .string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'abc-_.') })
      .filter((text) => !/^\.+$/.test(text));
    const path = fc.tuple(fc.constantFrom('', 'd/', 'd e/f/', "o'/"), name).map((parts) => parts.join(''));
    const files = fc.uniqueArray(
      fc.tuple(path, content, fc.boolean()).map((parts) => file(...parts)),
      { minLength: 1, maxLength: 5, selector: (each) => each.path },
    );
    fc.assert(
      fc.property(files, (project) => {
        const at = fresh();
        const { status, err } = run(shell, shellScript('p', project, []), at);
        expect({ status, err }).toEqual({ status: 0, err: '' });
        expect(sorted(readFiles(join(at, 'p')))).toEqual(sorted(project));
        expect(readdirSync(at)).toEqual(['p']);
      }),
      { numRuns: 100 },
    );
  });

  test('overwrites nothing, and says what is there already', () => {
    const at = fresh();
    mkdirSync(join(at, 'src'));
    writeFileSync(join(at, 'src/main.rs'), 'mine');
    writeFileSync(join(at, 'flake.nix'), 'mine');
    const project = [file('flake.nix', 'a\n'), file('Cargo.toml', 'b\n'), file('src/main.rs', 'c\n')];
    const { status, out, err } = run(shell, shellScript('p', project, []), at, '.');
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toBe(
      './flake.nix is there already.\n./src/main.rs is there already.\nNothing was written.\n',
    );
    expect(readFiles(at).map(({ path, content }) => [path, content])).toEqual([
      ['flake.nix', 'mine'],
      ['src/main.rs', 'mine'],
    ]);
  });

  test('joins the files of a folder in use where none is in the way', () => {
    const at = fresh();
    writeFileSync(join(at, 'notes.txt'), 'mine');
    expect(run(shell, shellScript('p', [file('src/main.rs', 'a\n')], []), at, '.').status).toBe(0);
    expect(
      readFiles(at)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['notes.txt', 'src/main.rs']);
  });

  test('follows no link out of the folder', () => {
    const at = fresh();
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), join(at, 'src'));
    symlinkSync('nowhere', join(at, 'flake.nix'));
    const project = [file('src/main.rs', 'a\n'), file('flake.nix', 'a\n')];
    const { status, err } = run(shell, shellScript('p', project, []), at, '.');
    expect(status).toBe(1);
    expect(err).toContain('./src is in the way: it is no folder.');
    expect(err).toContain('./flake.nix is there already.');
    expect(existsSync(join(folder, 'elsewhere/main.rs'))).toBe(false);
  });

  test.each([
    ['my folder', 'Next, in that folder:\n  nix develop\n'],
    ["o'$(x)", 'Next, in that folder:\n  nix develop\n'],
    ['-dash', 'Next:\n  cd ./-dash\n  nix develop\n'],
    ['-', 'Next:\n  cd ./-\n  nix develop\n'],
    ['deep/er', 'Next:\n  cd deep/er\n  nix develop\n'],
  ])('writes into the folder %s, and says how to go there', (name, next) => {
    const at = fresh();
    const script = shellScript('p', [file('a', 'x\n')], ['nix develop']);
    const { status, out } = run(shell, script, at, name);
    expect(status).toBe(0);
    expect(out).toContain(next);
    expect(readFileSync(join(at, name, 'a'), 'utf8')).toBe('x\n');
  });

  test('writes nothing where its end got lost', () => {
    const at = fresh();
    const script = shellScript('p', [file('a', 'x\n'), file('b', 'y\n')], []);
    for (const end of ['cat > b', '\ny\n', 'Wrote', '}\nEND_OF_SCRIPT'])
      run(shell, script.slice(0, script.lastIndexOf(end)), at);
    expect(readdirSync(at)).toEqual([]);
  });

  // A shell that asks for no marks, as dash, never gets them.
  test.skipIf(!TERMINAL).each(shell === 'dash' ? [['typed', typed] as const] : WAYS_IN)(
    '%s at a prompt it makes the files, refuses to do it again, and leaves the prompt open',
    async (_, way) => {
      const at = fresh();
      const project = [
        file('a', '#!/bin/sh\n# it\'s !!, !x and !/bin/sh\n`x` $(x) "q" \\ \'y\n'),
        file('Makefile', 'all:\n\ttrue !$\n', true),
        file('d/b', 'END_OF_SCRIPT\nEND_OF_FILE\nno end'),
      ];
      const script = shellScript('p', project, ['nix develop']);
      const seen = await atPrompt(shell, `${way(script)}${way(script)}${RAN}`, at);
      expect(seen).toContain('Wrote 3 files into p. Next:');
      expect(seen).toContain('p/a is there already.');
      expect(seen).not.toMatch(/not found|: error/);
      expect(sorted(readFiles(join(at, 'p')))).toEqual(sorted(project));
      expect(readdirSync(at)).toEqual(['p']);
    },
  );
});

test('every end of a here-document is on a line of its own that no file has', () => {
  const script = shellScript('p', [file('a', 'END_OF_FILE\nEND_OF_FILE_2\n'), file('b', 'x\n')], []);
  expect(script).toContain("cat > a <<'END_OF_FILE_3'\nEND_OF_FILE\nEND_OF_FILE_2\nEND_OF_FILE_3\n");
  expect(script).toContain("cat > b <<'END_OF_FILE'\nx\nEND_OF_FILE\n");
  expect(shellScript('p', [file('a', 'END_OF_SCRIPT\n')], [])).toMatch(/\nEND_OF_SCRIPT_2\n$/);
});
