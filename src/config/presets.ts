import { NEWEST_NIGHTLY } from '../facts/releases.ts';
import { type Config, DEFAULT_CONFIG } from './fields.ts';
import { PRESET_LIST, type PresetId, type PresetRow } from './preset-list.ts';

/** A complete, sensible config to start from. */
export interface Preset extends PresetRow {
  readonly config: Config;
}

/** What each preset has otherwise than the default. */
const CHOICES: Readonly<Record<PresetId, Partial<Config>>> = {
  cli: {
    name: 'my-cli',
    description: 'A command-line program in Rust',
    tools: ['bacon'],
  },
  'simple-binary': {
    name: 'my-program',
    description: 'A small program in Rust',
    channel: 'stable',
    style: 'flake-utils',
    packaging: 'build-rust-package',
    ciChecks: ['flake-check', 'package', 'test', 'clippy', 'rustfmt'],
    ciSystems: ['x86_64-linux'],
    tools: ['cargo-edit'],
  },
  library: {
    name: 'my-library',
    description: 'A library in Rust',
    layout: 'library',
    minimum: '1.85',
    packaging: 'crane',
    checks: ['clippy', 'rustfmt', 'docs', 'nextest', 'deny'],
    ciVersions: ['beta', 'minimum'],
    ciChecks: ['flake-check'],
    tools: ['bacon', 'cargo-semver-checks'],
  },
  workspace: {
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
  cross: {
    name: 'my-tool',
    description: 'A program for every desk and server',
    systems: ['x86_64-linux', 'aarch64-linux'],
    ciSystems: ['x86_64-linux'],
    targets: ['aarch64-unknown-linux-gnu', 'x86_64-unknown-linux-musl', 'x86_64-pc-windows-gnu'],
    targetPackages: true,
    release: true,
    ciChecks: ['flake-check', 'package', 'targets'],
    tools: ['bacon'],
  },
  wasm: {
    name: 'my-wasm',
    description: 'Rust for the browser',
    layout: 'library',
    libraryKind: 'wasm',
    targets: ['wasm32-unknown-unknown'],
    packaging: 'none',
    ciChecks: ['flake-check', 'test', 'clippy', 'rustfmt', 'targets'],
    ciSystems: ['x86_64-linux'],
    vscode: true,
    tools: ['binaryen'],
  },
  'web-sqlx': {
    name: 'my-server',
    description: 'A web application in Rust',
    libraries: ['openssl', 'sqlite'],
    sqlx: 'sqlite',
    greeting: true,
    vscode: true,
    tools: ['bacon', 'cargo-edit'],
  },
  oci: {
    name: 'my-service',
    description: 'A service in a container',
    systems: ['x86_64-linux', 'aarch64-linux', 'aarch64-darwin'],
    container: true,
    port: '8080',
    ciSystems: ['x86_64-linux'],
    publishImage: true,
    updates: 'dependabot',
    tools: ['bacon'],
  },
  gpu: {
    name: 'my-window',
    description: 'A window that the graphics card draws',
    libraries: ['wgpu'],
    linker: 'mold',
    vscode: true,
    tools: ['bacon'],
  },
  nightly: {
    name: 'my-experiment',
    description: 'An experiment with unstable Rust',
    provider: 'rust-overlay',
    channel: `nightly-${NEWEST_NIGHTLY}`,
    components: ['clippy', 'rustfmt', 'rust-analyzer', 'rust-src', 'miri'],
    shells: ['stable'],
    ciVersions: ['stable'],
    tools: ['bacon', 'cargo-expand'],
  },
  embedded: {
    name: 'my-firmware',
    description: 'Rust for a microcontroller',
    layout: 'library',
    libraryKind: 'no-std',
    targets: ['thumbv7em-none-eabihf'],
    components: ['clippy', 'rustfmt', 'rust-analyzer', 'rust-src', 'llvm-tools'],
    packaging: 'none',
    ciChecks: ['flake-check', 'test', 'clippy', 'rustfmt', 'targets'],
    ciSystems: ['x86_64-linux'],
    tools: ['cargo-binutils', 'probe-rs-tools', 'flip-link'],
  },
  python: {
    name: 'my-module',
    description: 'A Python module in Rust',
    layout: 'library',
    libraryKind: 'python',
    libraries: ['python'],
    packaging: 'none',
    ciChecks: ['flake-check', 'test', 'clippy', 'rustfmt'],
    ciSystems: ['x86_64-linux'],
    vscode: true,
  },
};

/** The presets, in the order in which they are offered. Each is settled: a test holds that. */
export const PRESETS: readonly Preset[] = PRESET_LIST.map((row) => ({
  ...row,
  config: { ...DEFAULT_CONFIG, ...CHOICES[row.id] },
}));

/** The preset of that id, if there is one. */
export const findPreset = (id: string): Preset | undefined => PRESETS.find((row) => row.id === id);
