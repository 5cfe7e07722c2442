import { FIELDS, type FieldName } from '../../config/fields.ts';
import { everyday } from '../../texts/everyday.ts';
import type { Language } from '../../texts/language.ts';
import { sought } from '../../texts/say.ts';

/** What people call a field that its own label and help do not say: names of things, and words of the language. */
export const FIELD_WORDS: { readonly [Name in FieldName]?: readonly string[] } = {
  name: ['crate', ...everyday(sought`package, project name`)],
  description: everyday(sought`summary`),
  repository: ['url', 'git', ...everyday(sought`source code`)],
  layout: [...everyday(sought`binary, library, structure`), 'monorepo'],
  libraryKind: ['proc-macro', 'cdylib', 'staticlib'],
  members: ['crates', ...everyday(sought`workspace`)],
  license: ['license', ...everyday(sought`copyright, rights`)],
  provider: ['toolchain', 'overlay', ...everyday(sought`source`)],
  channel: ['rustc', 'release', ...everyday(sought`Rust version, compiler`)],
  toolchainIn: ['rust-toolchain'],
  edition: everyday(sought`version of the language`),
  minimum: ['msrv', 'rust-version', ...everyday(sought`oldest version`)],
  lints: ['clippy', 'pedantic', 'unsafe', ...everyday(sought`warnings, rules`)],
  profile: everyday(sought`set of components`),
  shells: ['devshell', 'nix develop', ...everyday(sought`environment`)],
  components: ['rust-analyzer', 'rustup component', ...everyday(sought`parts`)],
  targets: ['triple', 'rustup target', 'cross compile', ...everyday(sought`destination, cross compilation`)],
  crossTools: ['zig', 'msvc', 'cross compile', ...everyday(sought`cross compilation`)],
  libraries: ['sys crate', ...everyday(sought`dependencies, C library`)],
  sqlx: ['sql', ...everyday(sought`database`)],
  systems: ['mac', 'apple', 'arm', 'intel', ...everyday(sought`platform, operating system`)],
  nixpkgs: ['nixos', ...everyday(sought`branch`)],
  nixpkgsRef: everyday(sought`revision`),
  packaging: ['builder', 'nix build', 'nix run', ...everyday(sought`building`)],
  checks: ['nix flake check', ...everyday(sought`tests, unit tests`)],
  container: ['docker', 'dockerfile', 'dockerTools', 'oci', 'podman', ...everyday(sought`image`)],
  port: everyday(sought`network`),
  style: ['outputs', ...everyday(sought`modules`)],
  formatters: ['treefmt', 'nixfmt', ...everyday(sought`formatting, formatter`)],
  gitHooks: ['pre-commit', 'lefthook', ...everyday(sought`before a commit`)],
  ci: ['actions', 'codeberg', ...everyday(sought`continuous integration, pipeline, automation`)],
  installer: everyday(sought`installation`),
  ciSystems: everyday(sought`machines`),
  ciVersions: everyday(sought`matrix`),
  ciChecks: everyday(sought`jobs`),
  cache: ['substituter', ...everyday(sought`binary cache`)],
  updates: ['renovate', 'flake.lock', ...everyday(sought`dependencies, upgrade, automatic updates`)],
  release: ['github release', ...everyday(sought`binaries, publish`)],
  publishImage: ['docker', 'ghcr', 'registry'],
  direnv: ['envrc', ...everyday(sought`environment`)],
  greeting: ['shellHook', ...everyday(sought`welcome`)],
  just: ['justfile', 'make', ...everyday(sought`tasks`)],
  recipes: everyday(sought`commands`),
  vscode: ['visual studio code', 'codium'],
  editors: ['vim', 'ide'],
  linker: ['lld', ...everyday(sought`link time`)],
  sccache: ['ccache', ...everyday(sought`compiler cache`)],
  editorconfig: everyday(sought`indent, tabs`),
  rustfmtToml: everyday(sought`code style`),
  record: ['ferroflake.json', ...everyday(sought`configuration`)],
  tools: everyday(sought`programs`),
  otherTools: everyday(sought`packages`),
  otherLibraries: everyday(sought`packages`),
};

const INTEL: readonly string[] = ['amd64'];
const ARM: readonly string[] = ['arm64'];
const MAC: readonly string[] = ['osx', ...everyday(sought`Apple`)];
const SYSTEM_WORDS = {
  'x86_64-linux': INTEL,
  'aarch64-linux': ARM,
  'aarch64-darwin': [...ARM, ...MAC, 'm1', 'm2', 'm3', 'm4'],
  'x86_64-darwin': [...INTEL, ...MAC],
};

/**
 * The components whose name has `-preview` behind it in rustup's manifests, where people find it.
 *
 * Source: the table `renames` of channel-rust-nightly.toml (static.rust-lang.org), 2026-07.
 */
const PREVIEWS = [
  'clippy',
  'llvm-bitcode-linker',
  'llvm-tools',
  'miri',
  'rust-analyzer',
  'rust-docs-json',
  'rustc-codegen-cranelift',
  'rustfmt',
];
const PREVIEW_WORDS = Object.fromEntries(PREVIEWS.map((id) => [id, [`${id}-preview`]]));

const EDITIONS = Object.fromEntries(
  FIELDS.edition.options.map(({ id }) => [id, [`rust ${id}`, `edition ${id}`]]),
);
const LICENSE = ['license'];
const NO_WARNINGS = { clippy: ['deny warnings', '-D warnings'] };
const SPELLING = { typos: everyday(sought`spelling`) };
const COVERAGE = ['code coverage'];
const PUBLISHED = ['crates.io', 'cargo publish'];
const ENCRYPTION = everyday(sought`encryption`);

/**
 * The same of an option, where the form shows all options of its field, or where the word is one that nobody looks for
 * in the form's own search; others of long lists stand in their tables.
 */
export const OPTION_WORDS: {
  readonly [Name in FieldName]?: Readonly<Record<string, readonly string[]>>;
} = {
  systems: SYSTEM_WORDS,
  ciSystems: SYSTEM_WORDS,
  provider: { 'rust-overlay': ['oxalica'] },
  channel: { nightly: everyday(sought`nightly`) },
  edition: EDITIONS,
  layout: { workspace: everyday(sought`several crates, workspace`) },
  license: {
    both: LICENSE,
    mit: LICENSE,
    apache: LICENSE,
    none: [...LICENSE, ...everyday(sought`proprietary, private, closed source`)],
  },
  lints: { strict: ['forbid unsafe', 'unsafe_code'] },
  components: { ...PREVIEW_WORDS, 'rust-analyzer': ['lsp', 'rust-analyzer-preview'] },
  libraries: {
    openssl: ['ssl', 'tls', ...ENCRYPTION],
    libsodium: ENCRYPTION,
    ring: ENCRYPTION,
    'aws-lc': ENCRYPTION,
  },
  checks: NO_WARNINGS,
  formatters: SPELLING,
  gitHooks: SPELLING,
  ci: { github: ['gh', 'gha'], forgejo: ['gitea'] },
  ciChecks: NO_WARNINGS,
  updates: { workflow: ['cron', ...everyday(sought`weekly, schedule`)] },
  tools: {
    ...SPELLING,
    'cargo-llvm-cov': COVERAGE,
    'cargo-tarpaulin': COVERAGE,
    'cargo-release': PUBLISHED,
    'release-plz': PUBLISHED,
  },
};

/** The same of a preset. */
export const PRESET_WORDS: Readonly<Record<string, readonly string[]>> = {
  cli: everyday(sought`command line`),
  embedded: everyday(sought`microcontroller`),
};

/** The same of a language, beside what it is called by itself and by the browser. */
export const LANGUAGE_WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: everyday(sought`English`),
  de: everyday(sought`German`),
  'zh-Hans': everyday(sought`Chinese`),
};
