import '../config/complete.ts';
import { describe, expect, test } from 'vitest';
import { type Config, DEFAULT_CONFIG } from '../config/fields.ts';
import { settle } from '../config/settle.ts';
import { findCommand, recipes, typed } from './commands.ts';

const config = (choices: Partial<Config>): Config => settle({ ...DEFAULT_CONFIG, ...choices }).config;
const lines = (id: string, choices: Partial<Config>): readonly string[] | undefined =>
  findCommand(config(choices), id)?.lines;

const BARE = 'thumbv7em-none-eabihf';
const UNLINKED = 'x86_64-unknown-fuchsia';
const noStd = { name: 'bare', kind: 'no-std', uses: [] } as const;
const std = { name: 'model', kind: 'library', uses: [] } as const;
const macro = { name: 'words', kind: 'proc-macro', uses: [] } as const;

describe('a command', () => {
  test.each([
    ['db-start', {}, undefined],
    ['db-start', { sqlx: 'sqlite' }, undefined],
    ['db-start', { sqlx: 'postgres' }, ['./scripts/postgres.sh start']],
    ['db-create', { sqlx: 'sqlite' }, ['sqlx database create']],
    ['db-new', { sqlx: 'sqlite' }, ['sqlx migrate add "$name"']],
    ['coverage', { tools: ['cargo-llvm-cov'] }, undefined],
    ['coverage', { tools: ['cargo-llvm-cov'], components: ['llvm-tools'] }, ['cargo llvm-cov --workspace']],
    ['miri', { channel: 'nightly', components: ['miri'] }, ['cargo miri test --workspace']],
    ['deny', { tools: ['cargo-deny'] }, ['cargo deny check']],
    ['image', {}, undefined],
    ['image', { container: true }, ['nix build .#image', './result | docker load']],
    ['release-static', { release: true }, ['nix build .#static']],
    [
      'targets',
      { targets: ['aarch64-unknown-linux-musl', UNLINKED], targetPackages: true },
      ['nix build .#aarch64-unknown-linux-musl'],
    ],
    [
      'targets',
      { targets: ['armv7-linux-androideabi'], targetPackages: true, systems: ['aarch64-linux'] },
      undefined,
    ],
    ['python', { layout: 'library', libraryKind: 'python' }, undefined],
    [
      'python',
      { layout: 'library', libraryKind: 'python', libraries: ['python'] },
      ['python -m venv .venv', 'maturin develop'],
    ],
    ['doctor', { provider: 'rustup' }, ['rustup show active-toolchain', 'rustc --version']],
    ['outdated', { tools: ['cargo-edit'] }, ['cargo upgrade --dry-run']],
  ] as const)('%s of %j is %j', (id, choices, expected) => {
    expect(lines(id, choices)).toEqual(expected);
  });

  test('is typed as its recipe, or else as its lines with what it takes in capitals', () => {
    const say = (choices: Partial<Config>) => {
      const settled = config({ sqlx: 'sqlite', ...choices });
      return typed(settled, findCommand(settled, 'db-new')!);
    };
    expect(say({})).toBe('just db-new NAME');
    expect(say({ recipes: ['develop'] })).toBe('sqlx migrate add NAME');
    expect(say({ just: false })).toBe('sqlx migrate add NAME');
  });

  test('is there for CI whether or not the justfile has it', () => {
    for (const choices of [{ just: false }, { recipes: [] }]) {
      expect(recipes(config(choices))).toEqual([]);
      expect(lines('test', choices)).toEqual(['cargo test --workspace']);
    }
  });
});

test.each<[id: string, says: string, choices: Partial<Config>]>([
  [
    'targets',
    'Build the package for each other target, on Linux',
    { targets: ['aarch64-unknown-linux-musl'] },
  ],
  [
    'targets',
    'Build the package for each other target, on 64-bit x86 Linux',
    { targets: ['aarch64-unknown-linux-musl', 'aarch64-linux-android'] },
  ],
  ['build-targets', 'Build for every other target', { targets: ['aarch64-unknown-linux-musl'] }],
  [
    'build-targets',
    'Build for every other target that can be built here',
    { targets: ['aarch64-unknown-linux-musl', UNLINKED] },
  ],
])('%s says: %s', (id, says, choices) => {
  expect(findCommand(config({ targetPackages: true, ...choices }), id)?.says).toBe(says);
});

describe('the build for other targets', () => {
  test.each([
    ['a program for bare metal', { targets: [BARE] }, undefined],
    [
      'a library without std',
      { layout: 'library', libraryKind: 'no-std', targets: [BARE] },
      [`cargo build --workspace --target ${BARE}`],
    ],
    [
      'a workspace in part',
      { layout: 'workspace', members: [noStd, std, macro], targets: [BARE] },
      [`cargo build --package bare --package words --target ${BARE}`],
    ],
    [
      'one that uses the standard library after all',
      { layout: 'workspace', members: [std, { ...noStd, uses: ['model'] }], targets: [BARE] },
      undefined,
    ],
    [
      'one that uses a macro',
      { layout: 'workspace', members: [macro, { ...noStd, uses: ['words'] }], targets: [BARE] },
      [`cargo build --workspace --target ${BARE}`],
    ],
    ['macros alone', { layout: 'workspace', members: [macro], targets: [BARE] }, undefined],
    [
      'a module for the browser',
      { layout: 'library', libraryKind: 'wasm', targets: ['wasm32-unknown-unknown'] },
      ['cargo build --workspace --target wasm32-unknown-unknown'],
    ],
    ['what nothing links', { targets: [UNLINKED] }, undefined],
    [
      'a library that nothing has to link',
      { layout: 'library', targets: [UNLINKED] },
      [`cargo build --workspace --target ${UNLINKED}`],
    ],
    [
      'a module that nothing links',
      { layout: 'library', libraryKind: 'python', targets: [UNLINKED] },
      undefined,
    ],
    [
      'Windows by cargo-xwin',
      { targets: ['x86_64-pc-windows-msvc'], crossTools: ['cargo-xwin'] },
      ['cargo xwin build --workspace --target x86_64-pc-windows-msvc'],
    ],
    [
      'macOS by cargo-zigbuild',
      { targets: ['x86_64-apple-darwin'], crossTools: ['cargo-zigbuild'] },
      ['cargo zigbuild --workspace --target x86_64-apple-darwin'],
    ],
    [
      'Android where its compiler does not run',
      { targets: ['aarch64-linux-android'], systems: ['aarch64-linux', 'aarch64-darwin'] },
      undefined,
    ],
    [
      'Android where its compiler runs on one of the systems',
      { targets: ['aarch64-linux-android'], systems: ['x86_64-linux', 'aarch64-linux'] },
      ['cargo build --workspace --target aarch64-linux-android'],
    ],
    [
      'macOS on macOS alone',
      { targets: ['x86_64-apple-darwin'], systems: ['aarch64-darwin'] },
      ['cargo build --workspace --target x86_64-apple-darwin'],
    ],
  ] as const)('%s', (_, choices, expected) => {
    expect(lines('build-targets', choices)).toEqual(expected);
  });
});
