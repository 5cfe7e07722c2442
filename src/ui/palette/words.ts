import type { FieldName } from '../../config/fields.ts';
import { inFiles, named } from '../../texts/say.ts';

/** Words of a text, parted by commas: in the language of the page and in English, as people mix them. */
export const everyday = (text: string): readonly string[] => [
  ...new Set([text, inFiles(text)].flatMap((words) => words.split(/[,，、]\s*/))),
];

/** What people call a field that its own label and help do not say: names of things, and words of the language. */
export const FIELD_WORDS: { readonly [Name in FieldName]?: readonly string[] } = {
  name: ['crate', ...everyday(named`package`)],
  repository: ['url', 'git'],
  layout: [...everyday(named`binary, library`), 'monorepo'],
  libraryKind: ['proc-macro', 'cdylib', 'staticlib'],
  members: ['workspace', 'crates'],
  license: ['license', ...everyday(named`copyright`)],
  provider: ['toolchain', 'overlay'],
  channel: ['rustc', 'release', ...everyday(named`Rust version`)],
  toolchainIn: ['rust-toolchain'],
  minimum: ['msrv', 'rust-version'],
  lints: ['clippy', 'pedantic', 'unsafe'],
  shells: ['devshell', 'nix develop'],
  components: ['rust-analyzer', 'rustup component'],
  targets: ['triple', 'rustup target', ...everyday(named`cross compilation`)],
  crossTools: ['zig', 'msvc', ...everyday(named`cross compilation`)],
  libraries: ['sys crate', ...everyday(named`dependencies, C library`)],
  sqlx: ['sql', ...everyday(named`database`)],
  systems: ['mac', 'apple', 'arm', 'intel', ...everyday(named`platform`)],
  nixpkgs: ['branch', 'nixos'],
  packaging: ['builder', 'nix build'],
  checks: ['nix flake check', ...everyday(named`tests`)],
  container: ['docker', 'oci', 'podman'],
  style: ['outputs', ...everyday(named`modules`)],
  formatters: ['treefmt', 'nixfmt'],
  gitHooks: ['pre-commit', 'lefthook'],
  ci: ['actions', 'pipeline', 'continuous integration', 'codeberg'],
  cache: ['substituter', ...everyday(named`binary cache`)],
  updates: ['renovate', ...everyday(named`dependencies`)],
  release: ['github release', ...everyday(named`binaries`)],
  publishImage: ['docker', 'ghcr', 'registry'],
  direnv: ['envrc'],
  just: ['justfile', 'make', ...everyday(named`tasks`)],
  vscode: ['visual studio code', 'codium'],
  editors: ['vim', 'ide'],
  linker: ['lld', ...everyday(named`link time`)],
  sccache: ['ccache', ...everyday(named`compiler cache`)],
  editorconfig: everyday(named`indent, tabs`),
  otherTools: everyday(named`packages`),
  otherLibraries: everyday(named`packages`),
};
