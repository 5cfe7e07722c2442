import { type Config, DEFAULT_CONFIG } from '../../config/fields.ts';
import { settle } from '../../config/settle.ts';

/** Everything that any base has: as many files as there can be. */
const RICH: Partial<Config> = {
  description: 'A plain description',
  repository: 'https://example.org/a/b',
  nixpkgs: 'custom',
  nixpkgsRef: 'nixos-26.05',
  libraries: ['openssl', 'sqlite'],
  otherLibraries: 'lz4',
  otherTools: 'hello',
  container: true,
  port: '8080',
  publishImage: true,
  release: true,
  cache: 'cachix',
  cachixName: 'ours',
  cachixKey: 'ours.cachix.org-1:PjBdHYCfpYaLVLdAmIhYtcjFAVo3kV2yR9wNgBxZCH4=',
  lints: 'pedantic',
  greeting: true,
  direnv: true,
  just: true,
  vscode: true,
  editors: ['zed', 'helix', 'neovim'],
  editorconfig: true,
  rustfmtToml: true,
  formatters: ['nixfmt', 'rustfmt', 'taplo'],
  tools: ['bacon', 'cargo-edit'],
};

/** Configs that between them have every file and every use of a text, by name. */
const CHOICES: Readonly<Record<string, Partial<Config>>> = {
  'a program on GitHub': { ci: 'github', updates: 'dependabot', sqlx: 'postgres' },
  'a program on GitLab': {
    ci: 'gitlab',
    updates: 'renovate',
    sqlx: 'sqlite',
    packaging: 'build-rust-package',
  },
  'a program on Forgejo': { ci: 'forgejo', style: 'flake-parts', provider: 'rust-overlay' },
  'a library': { layout: 'library', ci: 'github', updates: 'workflow', license: 'mit', lints: 'none' },
  'a Python module': { layout: 'library', libraryKind: 'python', libraries: ['python'], packaging: 'none' },
  'a workspace': {
    layout: 'workspace',
    members: [
      { name: 'first', kind: 'library', uses: [] },
      { name: 'middle', kind: 'no-std', uses: [] },
      { name: 'tool', kind: 'binary', uses: ['first'] },
      { name: 'zebra', kind: 'binary', uses: ['first', 'middle'] },
    ],
    ci: 'gitlab',
    sqlx: 'postgres',
    checks: ['clippy', 'rustfmt', 'docs', 'nextest', 'audit', 'deny'],
  },
  'a workspace that begins with a program': {
    layout: 'workspace',
    members: [
      { name: 'first', kind: 'binary', uses: ['common'] },
      { name: 'common', kind: 'proc-macro', uses: [] },
      { name: 'module', kind: 'python', uses: [] },
    ],
    ci: 'github',
    provider: 'rustup',
    packaging: 'none',
    lints: 'none',
  },
  'a program for other machines': {
    ci: 'github',
    systems: ['x86_64-linux', 'aarch64-linux'],
    targets: ['aarch64-unknown-linux-gnu', 'x86_64-unknown-linux-musl', 'x86_64-pc-windows-gnu'],
    targetPackages: true,
    style: 'flake-utils',
    packaging: 'naersk',
  },
};

/** The configs into which hostile texts are put, each one that works, with what it is. */
export const HOSTILE_BASES: readonly { readonly name: string; readonly config: Config }[] = Object.entries(
  CHOICES,
).map(([name, choices]) => ({ name, config: settle({ ...DEFAULT_CONFIG, ...RICH, ...choices }).config }));
