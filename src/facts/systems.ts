/**
 * The systems on which people develop, apart from the targets: the form needs them at once.
 *
 * Source: lib/systems of nixpkgs 26.11 (June 2026); the runners are those of GitHub in November 2026.
 * As of: 2026-06.
 */
import { say } from '../texts/say.ts';

/** A system as Nix names it. */
export type SystemId = 'x86_64-linux' | 'aarch64-linux' | 'aarch64-darwin' | 'x86_64-darwin';

/** What the systems of a kind have in common. */
export type Platform = 'linux' | 'darwin';

/** A system that a flake has outputs for. */
export interface System {
  readonly id: SystemId;
  readonly label: string;
  readonly help: string;
  /** The Rust triple of a compiler that runs there. */
  readonly triple: string;
  readonly platform: Platform;
  /** The GitHub Actions runner of that system. */
  readonly runner: string;
}

/** Every system. nixpkgs dropped x86_64-darwin in 26.11. The runners are those of November 2026. */
export const SYSTEMS = [
  {
    id: 'x86_64-linux',
    label: say`Linux, x86-64`,
    help: say`Most PCs and servers, and Linux inside Windows (WSL).`,
    triple: 'x86_64-unknown-linux-gnu',
    platform: 'linux',
    runner: 'ubuntu-24.04',
  },
  {
    id: 'aarch64-linux',
    label: say`Linux, Arm`,
    help: say`64-bit Arm servers, Raspberry Pi and virtual machines on Apple silicon.`,
    triple: 'aarch64-unknown-linux-gnu',
    platform: 'linux',
    runner: 'ubuntu-24.04-arm',
  },
  {
    id: 'aarch64-darwin',
    label: say`macOS, Apple silicon`,
    help: say`Macs with an M-series processor.`,
    triple: 'aarch64-apple-darwin',
    platform: 'darwin',
    runner: 'macos-15',
  },
  {
    id: 'x86_64-darwin',
    label: say`macOS, Intel`,
    help: say`Older Macs; only up to nixpkgs 26.05.`,
    triple: 'x86_64-apple-darwin',
    platform: 'darwin',
    runner: 'macos-15-intel',
  },
] as const satisfies readonly System[];

/** A system of Linux: there alone containers run, and programs carry all that they need. */
export type LinuxSystemId = Extract<(typeof SYSTEMS)[number], { readonly platform: 'linux' }>['id'];
