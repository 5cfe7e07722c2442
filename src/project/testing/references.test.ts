import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Config, DEFAULT_CONFIG } from '../../config/fields.ts';
import { PRESETS } from '../../config/presets.ts';
import { settle } from '../../config/settle.ts';
import { validConfig } from '../../config/testing/arbitrary.ts';
import { generateProject, type ProjectFile } from '../index.ts';
import { brokenReferences } from './references.ts';
import { viewsOf } from './views.ts';

describe('nothing is named that is not there', () => {
  test.each(PRESETS)('in the project of the preset $id and in what the page says of it', ({ config }) => {
    expect(brokenReferences(generateProject(config, { link: '#v=1' }), viewsOf(config))).toEqual([]);
  });

  test('in any project', () => {
    fc.assert(
      fc.property(validConfig, (config) => {
        expect(brokenReferences(generateProject(config))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  test('in what the page says of any project', () => {
    fc.assert(
      fc.property(validConfig, (config) => {
        expect(brokenReferences(generateProject(config), viewsOf(config))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});

const EVERYTHING: Partial<Config> = {
  name: 'tool',
  systems: ['x86_64-linux', 'aarch64-darwin'],
  ciSystems: ['x86_64-linux', 'aarch64-darwin'],
  ciVersions: ['beta'],
  ciChecks: ['flake-check', 'package', 'test', 'clippy', 'rustfmt', 'targets'],
  targets: ['aarch64-unknown-linux-musl'],
  sqlx: 'postgres',
  tools: ['cargo-nextest', 'cargo-audit', 'bacon', 'nixd'],
  container: true,
  release: true,
  publishImage: true,
  updates: 'dependabot',
  direnv: true,
  vscode: true,
  editorconfig: true,
  shells: ['nightly'],
  checks: ['clippy', 'nextest'],
};

const SEVERAL_PROGRAMS: Partial<Config> = {
  layout: 'workspace',
  members: [
    { name: 'tool', kind: 'binary', uses: [] },
    { name: 'web', kind: 'binary', uses: [] },
  ],
};

const project = (choices: Partial<Config>): readonly ProjectFile[] =>
  generateProject(settle({ ...DEFAULT_CONFIG, ...EVERYTHING, ...choices }).config);

/** A mistake: in which file, what is written instead of what, and what is said of it. */
type Mistake = readonly [
  what: string,
  path: string,
  from: string,
  to: string,
  said: string,
  choices?: Partial<Config>,
];

const MISTAKES: readonly Mistake[] = [
  [
    'a shell',
    'README.md',
    'nix develop .#nightly',
    'nix develop .#nigthly',
    'the flake has no devShells.nigthly',
  ],
  ['a package', 'README.md', 'nix build .#static', 'nix build .#musl', 'the flake has no packages.musl'],
  ['a recipe', 'README.md', 'just test', 'just tests', 'the justfile has no recipe tests'],
  ['a recipe that is gone', 'justfile', 'db-migrate:', 'migrate:', 'the justfile has no recipe db-migrate'],
  ['a parameter', 'justfile', 'db-new $name', 'db-new $title', 'the recipe db-new has no parameter name'],
  ['a script', 'justfile', './scripts/postgres.sh start', './postgres.sh start', 'the project has no file'],
  [
    'what Nix has built under a name of its own',
    '.github/workflows/image.yml',
    './result-image-web > image.tar',
    './result-image-wed > image.tar',
    'the project has no file result-image-wed',
    SEVERAL_PROGRAMS,
  ],
  ['an input', 'flake.nix', 'crane.url', 'crain.url', 'the flake has no input crane'],
  [
    'an input to follow',
    'flake.nix',
    'follows = "nixpkgs"',
    'follows = "nixpgks"',
    'the flake has no input nixpgks',
  ],
  [
    'a file that the flake reads',
    'flake.nix',
    './rust-toolchain.toml',
    './toolchain.toml',
    'the project has no file',
  ],
  [
    'a check in a remark',
    'flake.nix',
    'checks.nextest runs',
    'checks.tests runs',
    'the flake has no checks.tests',
  ],
  ['a Cargo package', 'justfile', '--package tool', '--package tol', 'the project has no Cargo package tol'],
  [
    'a target',
    'justfile',
    '--target aarch64',
    '--target arch64',
    'the shell default has no arch64-unknown-linux-musl',
  ],
  ['a tool', 'flake.nix', 'pkgs.cargo-nextest', 'pkgs.cargo-watch', 'the shell default has no cargo-nextest'],
  ['a component', 'rust-toolchain.toml', '"clippy"', '"rust-docs"', 'the shell default has no clippy'],
  ['a job', '.github/workflows/release.yml', 'needs: build', 'needs: builds', 'there is no job builds'],
  [
    'an artifact',
    '.github/workflows/release.yml',
    'merge-multiple: true',
    'name: archives',
    'no job before it uploads that',
  ],
  [
    'an attribute in a matrix',
    '.github/workflows/release.yml',
    'attribute: static',
    'attribute: musl',
    'the flake has no packages.musl on x86_64-linux',
  ],
  [
    'an attribute of another system',
    '.github/workflows/release.yml',
    'runner: ubuntu-24.04',
    'runner: macos-15',
    'the flake has no packages.static on aarch64-darwin',
  ],
  [
    'a shell in a matrix',
    '.github/workflows/ci.yml',
    'rust: beta',
    'rust: gamma',
    'the flake has no devShells.gamma on x86_64-linux',
  ],
  [
    'a shell in a matrix of GitLab',
    '.gitlab-ci.yml',
    'RUST: beta',
    'RUST: gamma',
    'the flake has no devShells.gamma on x86_64-linux',
    { ci: 'gitlab', updates: 'none', ciSystems: ['x86_64-linux'] },
  ],
  [
    'an ecosystem without a file',
    '.github/dependabot.yml',
    'package-ecosystem: nix',
    'package-ecosystem: npm',
    'the project has no file of that kind',
  ],
  [
    'a file that direnv watches',
    '.envrc',
    'rust-toolchain.toml',
    'rust-toolchain',
    'the project has no file',
  ],
  ['a shell of direnv', '.envrc', 'use flake', 'use flake .#dev', 'the flake has no devShells.dev'],
  ['a variable', 'flake.nix', 'export DATABASE_URL=', 'export DB_URL=', 'no shell sets DATABASE_URL'],
  ['a server of the editor', 'flake.nix', 'pkgs.nixd', 'pkgs.nil', 'no shell has nixd'],
  ['a section of files', '.editorconfig', '[*.rs]', '[*.py]', 'no file has such a name'],
  [
    'a file in a sentence',
    'README.md',
    '`flake.lock`',
    '`flake.locked.nix`',
    'the project has no file',
    { updates: 'workflow' },
  ],
  ['a formatter', 'flake.nix', 'formatter = pick', 'formater = pick', 'the flake has no formatter.default'],
];

const ROWS = MISTAKES.map(([what, path, from, to, said, choices = {}]) => ({
  what,
  path,
  from,
  to,
  said,
  choices,
}));

test.each(ROWS)('$what that is not there, in $path, is found', ({ path, from, to, said, choices }) => {
  const files = project(choices);
  const there = files.filter((file) => file.path === path && file.content.includes(from));
  expect(there).toHaveLength(1);
  const broken = files.map((file) =>
    file.path === path ? { ...file, content: file.content.replace(from, to) } : file,
  );
  expect(brokenReferences(files)).toEqual([]);
  expect(brokenReferences(broken).join('\n')).toContain(said);
});

test('a sentence names the file, the line and what is missing', () => {
  const broken = project({}).map((file) =>
    file.path === 'README.md' ? { ...file, content: file.content.replace('just test', 'just bench') } : file,
  );
  expect(brokenReferences(broken)[0]).toMatch(
    /^README\.md line \d+: `just bench`: the justfile has no recipe bench\.$/,
  );
});

test('a flake that asks itself for what it does not have is said to be unreadable', () => {
  const broken = project({}).map((file) =>
    file.path === 'flake.nix' ? { ...file, content: file.content.replace('let', 'let (') } : file,
  );
  expect(brokenReferences(broken)).toEqual([expect.stringMatching(/^flake\.nix cannot be read: /)]);
});
