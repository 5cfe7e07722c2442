import type { FieldName } from '../../config/fields.ts';
import { everyday } from '../../texts/everyday.ts';
import { sought } from '../../texts/say.ts';

/** What people call a field that its own label and help do not say: names of things, and words of the language. */
export const FIELD_WORDS: { readonly [Name in FieldName]?: readonly string[] } = {
  name: ['crate', ...everyday(sought`package`)],
  repository: ['url', 'git'],
  layout: [...everyday(sought`binary, library`), 'monorepo'],
  libraryKind: ['proc-macro', 'cdylib', 'staticlib'],
  members: ['workspace', 'crates'],
  license: ['license', ...everyday(sought`copyright`)],
  provider: ['toolchain', 'overlay'],
  channel: ['rustc', 'release', ...everyday(sought`Rust version`)],
  toolchainIn: ['rust-toolchain'],
  minimum: ['msrv', 'rust-version'],
  lints: ['clippy', 'pedantic', 'unsafe'],
  shells: ['devshell', 'nix develop'],
  components: ['rust-analyzer', 'rustup component'],
  targets: ['triple', 'rustup target', ...everyday(sought`cross compilation`)],
  crossTools: ['zig', 'msvc', ...everyday(sought`cross compilation`)],
  libraries: ['sys crate', ...everyday(sought`dependencies, C library`)],
  sqlx: ['sql', ...everyday(sought`database`)],
  systems: ['mac', 'apple', 'arm', 'intel', ...everyday(sought`platform`)],
  nixpkgs: ['branch', 'nixos'],
  packaging: ['builder', 'nix build'],
  checks: ['nix flake check', ...everyday(sought`tests`)],
  container: ['docker', 'oci', 'podman'],
  style: ['outputs', ...everyday(sought`modules`)],
  formatters: ['treefmt', 'nixfmt'],
  gitHooks: ['pre-commit', 'lefthook'],
  ci: ['actions', 'pipeline', 'continuous integration', 'codeberg'],
  cache: ['substituter', ...everyday(sought`binary cache`)],
  updates: ['renovate', ...everyday(sought`dependencies`)],
  release: ['github release', ...everyday(sought`binaries`)],
  publishImage: ['docker', 'ghcr', 'registry'],
  direnv: ['envrc'],
  just: ['justfile', 'make', ...everyday(sought`tasks`)],
  vscode: ['visual studio code', 'codium'],
  editors: ['vim', 'ide'],
  linker: ['lld', ...everyday(sought`link time`)],
  sccache: ['ccache', ...everyday(sought`compiler cache`)],
  editorconfig: everyday(sought`indent, tabs`),
  otherTools: everyday(sought`packages`),
  otherLibraries: everyday(sought`packages`),
};

const INTEL: readonly string[] = ['amd64'];
const ARM: readonly string[] = ['arm64'];
const APPLE: readonly string[] = [...ARM, 'm1', 'm2', 'm3', 'm4'];
const SYSTEM_WORDS = {
  'x86_64-linux': INTEL,
  'aarch64-linux': ARM,
  'aarch64-darwin': APPLE,
  'x86_64-darwin': INTEL,
};

/** The same of an option, where the form shows all options of its field; those of long lists stand in their tables. */
export const OPTION_WORDS: {
  readonly [Name in FieldName]?: Readonly<Record<string, readonly string[]>>;
} = {
  systems: SYSTEM_WORDS,
  ciSystems: SYSTEM_WORDS,
  provider: { 'rust-overlay': ['oxalica'] },
  components: { 'rust-analyzer': ['lsp'] },
};
