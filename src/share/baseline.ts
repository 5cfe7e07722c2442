import type { Config } from '../config/fields.ts';

/** The version that a link of today names. */
export const LINK_VERSION = '1';

/**
 * What a link of version 1 means where it says nothing.
 *
 * Frozen: the defaults of the form may change, these must not, or old links would come to mean something else.
 * A field that is added later gets here the value under which a project comes out as it did before.
 */
export const LINK_BASELINE: Config = {
  name: 'my-project',
  description: '',
  layout: 'binary',
  members: [
    { name: 'greeter', kind: 'library', uses: [] },
    { name: 'cli', kind: 'binary', uses: ['greeter'] },
  ],
  license: 'both',
  systems: ['x86_64-linux', 'aarch64-linux', 'aarch64-darwin'],
  provider: 'fenix',
  channel: '1.99.0',
  edition: '2024',
  minimum: 'none',
  profile: 'minimal',
  components: ['clippy', 'rustfmt', 'rust-analyzer', 'rust-src'],
  targets: [],
  libraries: [],
  packaging: 'crane',
  checks: ['clippy', 'rustfmt', 'docs', 'nextest'],
  ci: 'github',
  ciSystems: ['x86_64-linux', 'aarch64-darwin'],
  ciVersions: [],
  ciChecks: ['flake-check', 'package'],
  cache: 'none',
  cachixName: '',
  direnv: true,
  just: true,
  vscode: false,
  tools: [],
};
