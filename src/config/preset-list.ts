import { say } from '../texts/say.ts';

/** A config to start from, as it is offered. */
export interface PresetRow {
  readonly id: string;
  readonly label: string;
  /** One line: for whom it is. */
  readonly help: string;
}

/** What can be started from, in the order in which it is offered; `presets.ts` has the configs. */
export const PRESET_LIST = [
  {
    id: 'cli',
    label: say`Command-line program`,
    help: say`One program, packaged with crane, checked on Linux and macOS.`,
  },
  {
    id: 'simple-binary',
    label: say`Simple program`,
    help: say`The least that works: the newest stable Rust, flake-utils and buildRustPackage.`,
  },
  {
    id: 'library',
    label: say`Library`,
    help: say`One crate for others to use, with a minimum Rust version that CI holds.`,
  },
  {
    id: 'workspace',
    label: say`Workspace`,
    help: say`A program, a server and the libraries that they share, each built on its own.`,
  },
  {
    id: 'cross',
    label: say`Cross-compiled program`,
    help: say`One program for static Linux, Linux on Arm, and Windows.`,
  },
  { id: 'wasm', label: 'WebAssembly', help: say`A library that is also a module for the browser.` },
  {
    id: 'web-sqlx',
    label: say`Web application with SQLx`,
    help: say`A server whose queries SQLx checks against SQLite.`,
  },
  {
    id: 'oci',
    label: say`Container image`,
    help: say`A program as a small image without a toolchain, pushed on a tag.`,
  },
  {
    id: 'gpu',
    label: say`Graphics with wgpu`,
    help: say`A window on Wayland, X11 and macOS, drawn by the graphics card.`,
  },
  {
    id: 'nightly',
    label: say`Nightly Rust`,
    help: say`The nightly of one day with miri, and stable Rust beside it.`,
  },
  {
    id: 'embedded',
    label: say`Embedded`,
    help: say`A library without std for Cortex-M4F and M7F, with the tools for a board.`,
  },
  { id: 'python', label: say`Python module`, help: say`A library for Python in Rust, built by maturin.` },
] as const satisfies readonly PresetRow[];

export type PresetId = (typeof PRESET_LIST)[number]['id'];
