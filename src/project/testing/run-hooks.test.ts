import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Config, DEFAULT_CONFIG } from '../../config/fields.ts';
import { PRESETS } from '../../config/presets.ts';
import { settle } from '../../config/settle.ts';
import { validConfig } from '../../config/testing/arbitrary.ts';
import { generateProject } from '../index.ts';
import { hookProblems } from './run-hooks.ts';

const project = (choices: Partial<Config>) =>
  generateProject(settle({ ...DEFAULT_CONFIG, ...choices }).config);

test.each(PRESETS)('the hooks and scripts of the preset $id do what they promise', ({ config }) => {
  expect(hookProblems(generateProject(config))).toEqual([]);
});

test.each<[string, Partial<Config>]>([
  ['a server of its own', { sqlx: 'postgres', direnv: true, greeting: true }],
  ['a file as database', { sqlx: 'sqlite', gitHooks: ['rustfmt'] }],
  ['rustup', { provider: 'rustup', packaging: 'none', shells: ['nightly'] }],
  ['two toolchains', { shells: ['combined'], libraries: ['wgpu'] }],
])('those of a project with %s do', (_, choices) => {
  expect(hookProblems(project(choices))).toEqual([]);
});

test('those of any project do', () => {
  for (const config of fc.sample(validConfig, { numRuns: 4, seed: 21 }))
    expect(hookProblems(generateProject(config))).toEqual([]);
});

const EVERYTHING: Partial<Config> = { sqlx: 'postgres', direnv: true, shells: ['combined'] };
const HOOK_END = 'unset root';

test.each<[string, string, string, string, string, Partial<Config>]>([
  ['a variable left behind', 'flake.nix', HOOK_END, ':', 'leaves the variable root behind', EVERYTHING],
  ['a file nobody ignores', 'flake.nix', HOOK_END, 'unset root; : > log', 'makes log, which', EVERYTHING],
  ['a file in the home', 'flake.nix', HOOK_END, 'unset root; : > ~/x', 'makes x in the home', EVERYTHING],
  ['an end of the shell', 'flake.nix', HOOK_END, 'exit 0', 'ends the shell in', EVERYTHING],
  [
    'an end where a tool fails',
    'flake.nix',
    HOOK_END,
    'unset root; rustc || exit',
    'where a tool fails',
    EVERYTHING,
  ],
  ['a word more each time', 'flake.nix', HOOK_END, 'unset root; echo $$', 'says something else', EVERYTHING],
  [
    'a line more each time',
    'flake.nix',
    HOOK_END,
    'echo >> dev.db',
    'changes more the second time',
    {
      ...EVERYTHING,
      sqlx: 'sqlite',
    },
  ],
  [
    'a program nobody has',
    'flake.nix',
    HOOK_END,
    'unset root; direnv status',
    'complains in the folder',
    EVERYTHING,
  ],
  [
    'a name in pieces',
    'flake.nix',
    ':-$PWD}"',
    ':-$PWD}"; root=$(echo $root)',
    'to another place',
    EVERYTHING,
  ],
  [
    "git's own top",
    'flake.nix',
    'root="$PWD"',
    'root="$(git rev-parse --show-toplevel)"',
    'to another place',
    EVERYTHING,
  ],
  ['words in pieces', 'flake.nix', 'exec cargo "$@"', 'exec cargo $*', 'does not hand on', EVERYTHING],
  [
    'a download each time',
    'flake.nix',
    '|| rustup toolchain',
    '; rustup toolchain',
    'reaches out each time',
    {
      provider: 'rustup',
      packaging: 'none',
    },
  ],
  [
    'data begun anew',
    'scripts/postgres.sh',
    '! -e $data/PG_VERSION',
    '-n $data',
    'begins its data 3 times',
    EVERYTHING,
  ],
  ['a quote in a name', 'scripts/postgres.sh', '--log=log', '--log="$PWD/log"', 'ends with', EVERYTHING],
  [
    'a path in pieces',
    'scripts/postgres.sh',
    '"$(dirname "$0")/.."',
    '$(dirname $0)/../x',
    'ends with',
    EVERYTHING,
  ],
  ['a file of direnv', '.envrc', 'use flake', 'use flake; : > x', '.envrc makes or calls', EVERYTHING],
])('%s, in %s, is found', (_, path, from, to, said, choices) => {
  const files = project(choices);
  expect(files.filter((file) => file.path === path && file.content.includes(from))).toHaveLength(1);
  const broken = files.map((file) =>
    file.path === path ? { ...file, content: file.content.replace(from, () => to) } : file,
  );
  expect(hookProblems(broken).join('\n')).toContain(said);
});
