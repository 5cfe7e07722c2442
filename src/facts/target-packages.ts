/**
 * Which targets nixpkgs builds a package for, and how.
 *
 * Source: `lib.systems.elaborate` of nixpkgs 26.11 (June 2026), evaluated for every cross set of `targets-data.ts`:
 * most sets are made for the target that they link, a few only happen to link another; `meta.platforms` of the
 * libraries in nixpkgs of July 2026.
 * As of: 2026-06.
 */
import { TARGETS, type Triple } from './targets.ts';

/** How a package for a target is built on Linux. */
export type TargetBuilder =
  /** By a set of nixpkgs that is for that very target: its compilers, and every library that it has. */
  | 'cross-set'
  /** By this machine's set, with a linker and a few libraries of nixpkgs' set for Windows. */
  | 'windows'
  /** By this machine's set, with a linker of another set, and without its libraries. */
  | 'linker'
  /** By Rust alone, whose toolchain has all that it takes. */
  | 'rust';

/** Targets that borrow the compilers of a set made for another triple: its libraries would be for that one. */
const BORROWED: ReadonlySet<Triple> = new Set([
  'arm-unknown-linux-gnueabi',
  'armv7-unknown-linux-gnueabi',
  'armv7-unknown-linux-musleabihf',
  'riscv64a23-unknown-linux-gnu',
  'i586-unknown-linux-gnu',
  'i586-unknown-linux-musl',
  'thumbv7neon-unknown-linux-gnueabihf',
  'x86_64-unknown-linux-gnuasan',
  'x86_64-unknown-linux-gnumsan',
  'x86_64-unknown-linux-gnutsan',
]);

/** The attributes of nixpkgs that are for Windows, too, among the libraries that can be chosen. */
export const WINDOWS_LIBRARIES: ReadonlySet<string> = new Set(['openssl', 'sqlite', 'zlib']);

/** Those that macOS has itself: the check of a release puts the system's own in their place. */
export const MACOS_LIBRARIES: ReadonlySet<string> = new Set(['libiconv']);

/** How a package for a target is built, or nothing where nixpkgs links none, or where there is no `std`. */
export function targetBuilder(triple: Triple): TargetBuilder | undefined {
  const target = TARGETS[triple];
  if (target === undefined || target.noStd) return undefined;
  if (target.link.kind === 'self-contained') return triple.startsWith('wasm') ? 'rust' : undefined;
  if (target.link.kind !== 'pkgs-cross') return undefined;
  if (target.link.pthreads) return 'windows';
  return target.group === 'Linux' && !BORROWED.has(triple) ? 'cross-set' : 'linker';
}

/** Whether the C library of a target is musl, whose programs Rust links statically. */
export const isMusl = (triple: Triple): boolean => /-musl/.test(triple);
