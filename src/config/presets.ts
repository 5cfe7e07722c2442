import { NEWEST_NIGHTLY } from '../facts/releases.ts';
import { say } from '../texts/say.ts';
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
  preset(
    'cli',
    say`Command-line program`,
    say`One program, packaged with crane, checked on Linux and macOS.`,
    {
      name: 'my-cli',
      description: 'A command-line program in Rust',
      tools: ['bacon'],
    },
  ),
  preset(
    'simple-binary',
    say`Simple program`,
    say`The least that works: the newest stable Rust, flake-utils and buildRustPackage.`,
    {
      name: 'my-program',
      description: 'A small program in Rust',
      channel: 'stable',
      style: 'flake-utils',
      packaging: 'build-rust-package',
      ciChecks: ['flake-check', 'package', 'test', 'clippy', 'rustfmt'],
      ciSystems: ['x86_64-linux'],
      tools: ['cargo-edit'],
    },
  ),
  preset(
    'library',
    say`Library`,
    say`One crate for others to use, with a minimum Rust version that CI holds.`,
    {
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
  ),
  preset(
    'workspace',
    say`Workspace`,
    say`A program, a server and the libraries that they share, each built on its own.`,
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
  preset(
    'cross',
    say`Cross-compiled program`,
    say`One program for static Linux, Linux on Arm, and Windows.`,
    {
      name: 'my-tool',
      description: 'A program for every desk and server',
      systems: ['x86_64-linux', 'aarch64-linux'],
      ciSystems: ['x86_64-linux'],
      targets: ['aarch64-unknown-linux-gnu', 'x86_64-unknown-linux-musl', 'x86_64-pc-windows-gnu'],
      targetPackages: true,
      release: true,
      tools: ['bacon'],
    },
  ),
  preset('wasm', 'WebAssembly', say`A library for the browser and a workspace to grow in.`, {
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
  preset(
    'web-sqlx',
    say`Web application with SQLx`,
    say`A server whose queries SQLx checks against SQLite.`,
    {
      name: 'my-server',
      description: 'A web application in Rust',
      libraries: ['openssl', 'sqlite'],
      sqlx: 'sqlite',
      greeting: true,
      vscode: true,
      tools: ['bacon', 'cargo-edit'],
    },
  ),
  preset('oci', say`Container image`, say`A program as a small image without a toolchain, pushed on a tag.`, {
    name: 'my-service',
    description: 'A service in a container',
    systems: ['x86_64-linux', 'aarch64-linux', 'aarch64-darwin'],
    container: true,
    port: '8080',
    ciSystems: ['x86_64-linux'],
    publishImage: true,
    updates: 'dependabot',
    tools: ['bacon'],
  }),
  preset(
    'gpu',
    say`Graphics with wgpu`,
    say`A window on Wayland, X11 and macOS, drawn by the graphics card.`,
    {
      name: 'my-window',
      description: 'A window that the graphics card draws',
      libraries: ['wgpu'],
      linker: 'mold',
      vscode: true,
      tools: ['bacon'],
    },
  ),
  preset('nightly', say`Nightly Rust`, say`The nightly of one day with miri, and stable Rust beside it.`, {
    name: 'my-experiment',
    description: 'An experiment with unstable Rust',
    provider: 'rust-overlay',
    channel: `nightly-${NEWEST_NIGHTLY}`,
    components: ['clippy', 'rustfmt', 'rust-analyzer', 'rust-src', 'miri'],
    shells: ['stable'],
    ciVersions: ['stable'],
    tools: ['bacon', 'cargo-expand'],
  }),
  preset(
    'embedded',
    say`Embedded`,
    say`A library without std for Cortex-M4F and M7F, with the tools for a board.`,
    {
      name: 'my-firmware',
      description: 'Rust for a microcontroller',
      layout: 'library',
      libraryKind: 'no-std',
      targets: ['thumbv7em-none-eabihf'],
      components: ['clippy', 'rustfmt', 'rust-analyzer', 'rust-src', 'llvm-tools'],
      packaging: 'none',
      ciChecks: ['flake-check', 'test', 'clippy', 'rustfmt'],
      ciSystems: ['x86_64-linux'],
      tools: ['cargo-binutils', 'probe-rs-tools', 'flip-link'],
    },
  ),
  preset('python', say`Python module`, say`A library for Python in Rust, built by maturin.`, {
    name: 'my-module',
    description: 'A Python module in Rust',
    layout: 'library',
    libraryKind: 'python',
    libraries: ['python'],
    packaging: 'none',
    ciChecks: ['flake-check', 'test', 'clippy', 'rustfmt'],
    ciSystems: ['x86_64-linux'],
    vscode: true,
  }),
];

/** The preset of that id, if there is one. */
export const findPreset = (id: string): Preset | undefined => PRESETS.find((row) => row.id === id);
