import type { Config } from './fields.ts';

/** The version that a link or a record of today names. */
export const BASELINE_VERSION = '1';

/**
 * What a link or a record of version 1 means where it says nothing.
 *
 * Frozen: the defaults of the form may change, these must not, or old links would come to mean something else.
 * A field that is added later gets here the value under which a project comes out as it did before.
 */
export const BASELINE: Config = {
  name: 'my-project',
  description: '',
  repository: '',
  layout: 'binary',
  libraryKind: 'library',
  members: [
    { name: 'greeter', kind: 'library', uses: [] },
    { name: 'cli', kind: 'binary', uses: ['greeter'] },
  ],
  license: 'both',
  nixpkgs: 'nixos-unstable',
  nixpkgsRef: '',
  systems: ['x86_64-linux', 'aarch64-linux', 'aarch64-darwin'],
  provider: 'fenix',
  channel: '1.99.0',
  toolchainIn: 'file',
  edition: '2024',
  minimum: 'none',
  lints: 'none',
  profile: 'minimal',
  components: ['clippy', 'rustfmt', 'rust-analyzer', 'rust-src'],
  shells: [],
  crossTools: [],
  targets: [],
  libraries: [],
  otherLibraries: '',
  sqlx: 'none',
  packaging: 'crane',
  checks: ['clippy', 'rustfmt', 'docs', 'nextest'],
  targetPackages: false,
  container: false,
  port: '',
  style: 'plain',
  formatters: [],
  gitHooks: [],
  ci: 'github',
  installer: 'nix',
  ciSystems: ['x86_64-linux', 'aarch64-darwin'],
  ciVersions: [],
  ciChecks: ['flake-check', 'package'],
  cache: 'none',
  cachixName: '',
  cachixKey: '',
  release: false,
  publishImage: false,
  updates: 'none',
  direnv: true,
  just: true,
  recipes: ['develop', 'check', 'nix', 'database', 'release', 'care'],
  vscode: false,
  editors: [],
  greeting: false,
  linker: 'default',
  sccache: false,
  editorconfig: false,
  rustfmtToml: false,
  record: false,
  tools: [],
  otherTools: '',
};
