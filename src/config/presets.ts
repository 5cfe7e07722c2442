import { type Config, DEFAULT_CONFIG } from './fields.ts';

/** A complete, sensible config to start from. */
export interface Preset {
  readonly id: string;
  readonly label: string;
  /** One line: for whom it is. */
  readonly help: string;
  readonly config: Config;
}

const preset = (id: string, label: string, help: string, choices: Partial<Config>): Preset => ({
  id,
  label,
  help,
  config: { ...DEFAULT_CONFIG, ...choices },
});

/** The presets, in the order in which they are offered. Each is settled: a test holds that. */
export const PRESETS: readonly Preset[] = [
  preset('cli', 'Command-line program', 'One program, packaged with crane, checked on Linux and macOS.', {
    name: 'my-cli',
    description: 'A command-line program in Rust',
    tools: ['bacon'],
  }),
  preset('library', 'Library', 'One crate for others to use, with a minimum Rust version that CI holds.', {
    name: 'my-library',
    description: 'A library in Rust',
    layout: 'library',
    minimum: '1.85',
    packaging: 'crane',
    checks: ['clippy', 'rustfmt', 'docs', 'nextest', 'deny'],
    ciVersions: ['beta', 'minimum'],
    ciChecks: ['flake-check'],
    tools: ['bacon', 'cargo-semver-checks'],
  }),
  preset(
    'workspace',
    'Workspace',
    'A program, a server and the libraries that they share, each built on its own.',
    {
      name: 'my-workspace',
      description: 'A workspace of Rust crates',
      layout: 'workspace',
      members: [
        { name: 'model', kind: 'library', uses: [] },
        { name: 'storage', kind: 'library', uses: ['model'] },
        { name: 'cli', kind: 'binary', uses: ['model', 'storage'] },
        { name: 'server', kind: 'binary', uses: ['model', 'storage'] },
      ],
      libraries: ['openssl', 'sqlite'],
      checks: ['clippy', 'rustfmt', 'docs', 'nextest', 'audit', 'deny'],
      vscode: true,
      tools: ['bacon', 'cargo-edit', 'cargo-nextest'],
    },
  ),
  preset('cross', 'Cross-compiled program', 'One program for static Linux, Linux on Arm, and Windows.', {
    name: 'my-tool',
    description: 'A program for every desk and server',
    systems: ['x86_64-linux', 'aarch64-linux'],
    ciSystems: ['x86_64-linux'],
    targets: ['aarch64-unknown-linux-gnu', 'x86_64-unknown-linux-musl', 'x86_64-pc-windows-gnu'],
    tools: ['bacon'],
  }),
  preset('wasm', 'WebAssembly', 'A library for the browser and a workspace to grow in.', {
    name: 'my-wasm',
    description: 'Rust for the browser',
    layout: 'library',
    targets: ['wasm32-unknown-unknown'],
    packaging: 'none',
    ciChecks: ['flake-check', 'test', 'clippy', 'rustfmt'],
    ciSystems: ['x86_64-linux'],
    vscode: true,
    tools: ['binaryen'],
  }),
];

/** The preset of that id, if there is one. */
export const findPreset = (id: string): Preset | undefined => PRESETS.find((row) => row.id === id);
