import { parser as nixParser } from '@replit/codemirror-lang-nix';
import fc from 'fast-check';
import * as prettier from 'prettier';
import { parse as parseToml } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { type Config, DEFAULT_CONFIG } from '../config/fields.ts';
import { PRESETS } from '../config/presets.ts';
import { settle } from '../config/settle.ts';
import { validConfig } from '../config/testing/arbitrary.ts';
import { settled } from '../config/testing/settled.ts';
import { generateProject, type ProjectFile } from './index.ts';
import { flakeFacts } from './testing/flake-outputs.ts';
import { formatOf } from './testing/formats/index.ts';
import type { Tree } from './testing/formats/tree.ts';

const project = (choices: Partial<Config>): readonly ProjectFile[] =>
  generateProject(settle({ ...DEFAULT_CONFIG, ...choices }).config);
const content = (files: readonly ProjectFile[], path: string): string =>
  files.find((file) => file.path === path)?.content ?? '';
const paths = (files: readonly ProjectFile[]): readonly string[] => files.map((file) => file.path);

/** Every text of a file, as a reader of its format has it. */
const textsIn = (files: readonly ProjectFile[], path: string): readonly string[] => {
  const inTree = ({ text, parts = [] }: Tree): readonly string[] => [
    ...(text === undefined ? [] : [text]),
    ...parts.flatMap(inTree),
  ];
  return inTree(formatOf(path)!.read(content(files, path)));
};

/** The first place where an independent grammar of Nix finds an error, as the text around it. */
function nixError(text: string): string | undefined {
  let error: string | undefined;
  // The grammar does not know the escape that stands for "${" between '' and '': same length, no meaning.
  nixParser.parse(text.replaceAll("''${", '    ')).iterate({
    enter: (node) => {
      if (node.type.isError) error ??= text.slice(Math.max(0, node.from - 40), node.to + 40);
    },
  });
  return error;
}

function checkParses(files: readonly ProjectFile[]): void {
  for (const { path, content: text } of files) {
    if (path.endsWith('.nix')) expect(nixError(text), path).toBeUndefined();
    if (path.endsWith('.toml') || path.endsWith('.lock')) expect(() => parseToml(text), path).not.toThrow();
    if (path.endsWith('.yml'))
      expect(() => parseYaml(text, { strict: true, uniqueKeys: true }), path).not.toThrow();
    if (path.endsWith('.json')) expect(() => JSON.parse(text), path).not.toThrow();
    expect(text.endsWith('\n') && !text.endsWith('\n\n'), `${path} ends with one newline`).toBe(true);
    expect(text, `${path} has no blanks at the end of a line`).not.toMatch(/[ \t]\n/);
  }
}

describe('every project', () => {
  test('is made of files that parse, each once, with safe paths', () => {
    fc.assert(
      fc.property(validConfig, (config) => {
        const files = generateProject(config);
        checkParses(files);
        expect(new Set(paths(files)).size).toBe(files.length);
        for (const path of paths(files)) expect(path).toMatch(/^[A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+)*$/);
        expect(paths(files).join('/').split('/')).not.toContain('..');
      }),
      { numRuns: 150 },
    );
  });

  test('has no group of recipes that was not chosen, and ignores no file that it has', () => {
    fc.assert(
      fc.property(validConfig, (config) => {
        const files = generateProject(config);
        for (const [, group] of content(files, 'justfile').matchAll(/^\[group\('([a-z]+)'\)\]$/gm))
          expect(config.recipes).toContain(group);
        for (const line of content(files, '.gitignore').trimEnd().split('\n')) {
          const ignored = new RegExp(`^${line.slice(1).replaceAll('.', '\\.').replace('*', '[^/]*')}(/|$)`);
          expect(paths(files).filter((path) => ignored.test(path))).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('has a flake that inherits what statix would have it inherit', () => {
    const assigned = /(?<![\w.'-])([A-Za-z_][\w'-]*) =\s(?:[^;={}]*\.)?\1;/g;
    const byHand = (config: Config) => content(generateProject(config), 'flake.nix').match(assigned) ?? [];
    for (const { config } of PRESETS) expect(byHand(config)).toEqual([]);
    // Shells that are alike, and have nothing but their toolchain.
    const bare = settled({ provider: 'rustup', packaging: 'none', just: false, shells: ['stable'] });
    fc.assert(
      fc.property(validConfig, (config) => {
        expect(byHand(config)).toEqual([]);
      }),
      { numRuns: 150, examples: [[bare]] },
    );
  });

  test('is the same each time', () => {
    fc.assert(
      fc.property(validConfig, (config) => {
        expect(generateProject(structuredClone(config))).toEqual(generateProject(config));
      }),
      { numRuns: 30 },
    );
  });

  test('has a description that comes back as it was typed, but for blanks around it, wherever it stands', () => {
    fc.assert(
      fc.property(validConfig, (config) => {
        const typed = config.description.trim();
        if (typed === '') return;
        const files = generateProject(config);
        if (config.layout !== 'workspace')
          expect(parseToml(content(files, 'Cargo.toml'))).toMatchObject({ package: { description: typed } });
        expect(textsIn(files, 'flake.nix')).toContain(typed);
        // Markdown shows a run of blanks as one.
        expect(textsIn(files, 'README.md')).toContain(typed.replaceAll(/ {2,}/g, ' '));
      }),
      { numRuns: 40 },
    );
  });

  test('mentions no shell, package or recipe that it does not have', () => {
    fc.assert(
      fc.property(validConfig, (config) => {
        const files = generateProject(config);
        const all = files.map((file) => file.content).join('\n');
        const recipes = new Set(
          [...content(files, 'justfile').matchAll(/^([a-z-]+)(?: \$[a-z]+)*:$/gm)].map(([, name]) => name),
        );
        for (const [, recipe] of all.matchAll(/`just ([a-z-]+)[ `]/g)) expect(recipes).toContain(recipe);
        for (const [, recipe] of content(files, 'README.md').matchAll(/^just ([a-z-]+)/gm))
          expect(recipes).toContain(recipe);
        for (const [, script] of all.matchAll(/\.\/(scripts\/[\w.-]+)/g))
          expect(paths(files)).toContain(script);
        if (config.ci === 'none') return;
        const flake = flakeFacts(content(files, 'flake.nix'));
        for (const system of config.ciSystems) {
          expect(flake.names('devShells', system)).toEqual(expect.arrayContaining([...config.ciVersions]));
          if (/nix build(?! *"?\.#)/.test(content(files, '.github/workflows/ci.yml')))
            expect(flake.names('packages', system)).toContain('default');
        }
      }),
      { numRuns: 150 },
    );
  });
});

const MODULES = [
  { name: 'fast', kind: 'python', uses: [] },
  { name: 'small', kind: 'python', uses: [] },
] as const;

const TWO: Partial<Config> = {
  layout: 'workspace',
  members: ['a', 'b'].map((name) => ({ name, kind: 'binary', uses: [] }) as const),
};

test.each<[path: string, says: string, choices: Partial<Config>]>([
  ['README.md', ': `cargo add pyo3`, and', { layout: 'library', libraryKind: 'python' }],
  [
    'README.md',
    ': `cargo add --package fast pyo3`, `cargo add --package small pyo3`, and',
    { layout: 'workspace', members: MODULES },
  ],
  [
    'README.md',
    'Cargo is told which program to run: `cargo run --package a`. Nix builds it alone, too: `nix build .#a`.',
    TWO,
  ],
  [
    'README.md',
    'Their toolchains have the standard library of this machine alone',
    { shells: ['beta'], targets: ['aarch64-unknown-linux-gnu'] },
  ],
  ['README.md', 'a secret REGISTRY_TOKEN', { ci: 'forgejo', container: true, publishImage: true }],
  ['README.md', 'change `runs-on`', { ci: 'forgejo' }],
  ['README.md', 'a secret CACHIX_AUTH_TOKEN', { cache: 'cachix', cachixName: 'mine' }],
  ['README.md', '(Settings, Actions, General)', { updates: 'workflow' }],
  ['README.md', '`v0.1.0` pushes the container image', { container: true, publishImage: true }],
  ['rust-toolchain.toml', '# Read by rustup.\n', { provider: 'rustup' }],
  ['rust-toolchain.toml', '# Read by flake.nix and by rustup.\n', { provider: 'rust-overlay' }],
  [
    'flake.nix',
    '# A shell with another toolchain, for CI.\n',
    { ciVersions: ['beta'], provider: 'rust-overlay' },
  ],
  [
    'flake.nix',
    '# What builds need, with another toolchain, for CI.\n',
    { ciVersions: ['beta'], libraries: ['zlib'] },
  ],
])('%s says %s', (path, says, choices) => {
  expect(content(project(choices), path)).toContain(says);
});

test.each(PRESETS)('the files of the preset $id are as prettier leaves them', async ({ config }) => {
  for (const file of generateProject(config)) {
    if (!/\.(yml|json|md)$/.test(file.path)) continue;
    expect(
      await prettier.check(file.content, { filepath: file.path }),
      `${file.path}:\n${await prettier.format(file.content, { filepath: file.path })}`,
    ).toBe(true);
  }
});

describe('the toolchain', () => {
  test('an exact release with fenix carries the hash of its manifest', () => {
    const files = project({ channel: '1.98.0' });
    expect(content(files, 'flake.nix')).toContain('sha256-P30Tm3O7vQAE725YtDCDHGjNrSsfZO4us11UwJGZSJo=');
    expect(parseToml(content(files, 'rust-toolchain.toml'))).toEqual({
      toolchain: {
        channel: '1.98.0',
        profile: 'minimal',
        components: ['clippy', 'rustfmt', 'rust-analyzer', 'rust-src'],
      },
    });
  });

  test.each([
    ['1.66.1', 'llvm-tools-preview'],
    ['1.67.0', 'llvm-tools'],
  ])('the manifest of Rust %s knows the tools of LLVM as %s', (channel, name) => {
    const files = project({ provider: 'rust-overlay', channel, components: ['llvm-tools'] });
    expect(parseToml(content(files, 'rust-toolchain.toml'))).toMatchObject({
      toolchain: { components: [name] },
    });
  });

  test.each([
    ['an older release', '1.65.0', 'https://static.rust-lang.org/dist/channel-rust-1.65.0.toml'],
    [
      'a dated nightly',
      'nightly-2026-08-22',
      'https://static.rust-lang.org/dist/2026-08-22/channel-rust-nightly.toml',
    ],
  ])('%s with fenix takes its manifest as an input, and no file', (_, channel, url) => {
    const files = project({ channel });
    expect(content(files, 'flake.nix')).toContain(url);
    expect(content(files, 'flake.nix')).not.toContain('sha256');
    expect(paths(files)).not.toContain('rust-toolchain.toml');
  });

  test.each([
    ['1.89.0', undefined],
    ['1.90.0', '-Clinker-features=-lld'],
    ['stable', '-Clinker-features=-lld'],
    ['nightly-2025-07-09', '-Zlinker-features=-lld'],
    ['nightly-2025-07-10', '-Clinker-features=-lld'],
  ])('fenix with %s links with %s', (channel, flag) => {
    const flake = content(project({ channel }), 'flake.nix');
    expect(/-[CZ]linker-features=-lld/.exec(flake)?.[0]).toBe(flag);
  });

  test.each(['rust-overlay', 'nixpkgs'] as const)('%s needs no flag for the linker', (provider) => {
    expect(content(project({ provider }), 'flake.nix')).not.toContain('linker-features');
  });

  test('a shell for an older minimum takes the flag away, one for a newer version adds it', () => {
    const old = content(project({ edition: '2021', minimum: '1.70', ciVersions: ['minimum'] }), 'flake.nix');
    expect(old).toMatch(/removeAttrs env \[\s+"CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTFLAGS"/);
    const young = content(project({ channel: '1.85.0', ciVersions: ['stable'] }), 'flake.nix');
    expect(young).toContain('linker-features');
  });
});

describe('the manifests', () => {
  test.each([
    ['an old minimum', { edition: '2021', minimum: '1.70' }, 3],
    ['a new one', { minimum: '1.85' }, 4],
    ['an old toolchain', { channel: '1.77.0', edition: '2021' }, 3],
  ] as const)('%s gets a Cargo.lock that it can read', (_, choices, version) => {
    expect(parseToml(content(project(choices), 'Cargo.lock'))).toMatchObject({ version });
  });

  test('members say everything themselves where an old Cargo knows no inheritance', () => {
    const choices = { layout: 'workspace', edition: '2021' } as const;
    const old = content(project({ ...choices, minimum: '1.60' }), 'crates/cli/Cargo.toml');
    expect(parseToml(old)).toMatchObject({ package: { edition: '2021', 'rust-version': '1.60' } });
    expect(content(project(choices), 'crates/cli/Cargo.toml')).toContain('edition.workspace = true');
  });

  test.each([
    ['proc-macro', { 'proc-macro': true }],
    ['wasm', { 'crate-type': ['cdylib', 'rlib'] }],
    ['python', { 'crate-type': ['cdylib', 'rlib'] }],
    ['no-std', undefined],
  ] as const)('a single library of the kind %s says so to Cargo', (libraryKind, lib) => {
    const manifest = parseToml(content(project({ layout: 'library', libraryKind }), 'Cargo.toml'));
    expect(manifest.lib).toEqual(lib);
  });

  test('a module for Python has its pyproject.toml beside its Cargo.toml', () => {
    const members = [{ name: 'py-mod', kind: 'python', uses: [] }] as const;
    const files = project({ layout: 'workspace', members });
    expect(parseToml(content(files, 'crates/py-mod/pyproject.toml'))).toMatchObject({
      'build-system': { 'build-backend': 'maturin' },
      project: { name: 'py-mod', dynamic: ['version'] },
      tool: { maturin: { 'module-name': 'py_mod' } },
    });
    expect(paths(project({ layout: 'library', libraryKind: 'python' }))).toContain('pyproject.toml');
  });

  test('strict lints stand once, and every member takes them', () => {
    const choices = { lints: 'strict', repository: 'https://example.org/a/b' } as const;
    const tables = {
      rust: { missing_docs: 'warn', unsafe_code: 'forbid' },
      clippy: { pedantic: { level: 'warn', priority: -1 } },
    };
    expect(parseToml(content(project(choices), 'Cargo.toml'))).toMatchObject({
      package: { repository: 'https://example.org/a/b' },
      lints: tables,
    });
    const files = project({ ...choices, layout: 'workspace' });
    expect(parseToml(content(files, 'Cargo.toml'))).toMatchObject({ workspace: { lints: tables } });
    expect(parseToml(content(files, 'crates/cli/Cargo.toml'))).toMatchObject({
      package: { repository: { workspace: true } },
      lints: { workspace: true },
    });
  });

  test('without a licence nothing can be published by mistake', () => {
    const files = project({ license: 'none', checks: ['deny'] });
    expect(parseToml(content(files, 'Cargo.toml'))).toMatchObject({ package: { publish: false } });
    expect(parseToml(content(files, 'deny.toml'))).toMatchObject({ licenses: { private: { ignore: true } } });
    expect(paths(files).filter((path) => path.startsWith('LICENSE'))).toEqual([]);
  });
});

describe('the workflow', () => {
  interface Workflow {
    readonly jobs: Record<string, { steps: { run?: string }[] }>;
  }
  const workflow = (choices: Partial<Config>): Workflow =>
    parseYaml(content(project(choices), '.github/workflows/ci.yml'));

  test('a variable before a command reaches it through env, since Nix runs no shell', () => {
    const { jobs } = workflow({ ciChecks: ['docs'] });
    expect(jobs.check?.steps.at(-1)?.run).toBe(
      "nix develop --command env RUSTDOCFLAGS='--deny warnings' cargo doc --workspace --locked --no-deps",
    );
  });
});
