/**
 * The targets for which Rust code can be compiled.
 *
 * Source: rustc's book, "Platform Support" (tiers, which targets have a standard library); lib/systems/examples.nix
 * of nixpkgs 26.11 (June 2026) for the cross sets, whose triples were evaluated; the rows stand in `targets-data.ts`.
 * What a branch of nixpkgs calls otherwise is in `nixpkgs.ts`.
 * As of: 2026-06.
 */
import { everyday } from '../texts/everyday.ts';
import { say, sought } from '../texts/say.ts';
import { ALL_TARGETS } from './releases.ts';
import type { Platform, SystemId } from './systems.ts';
import { TARGET_ROWS } from './targets-data.ts';

export { SYSTEMS, type System, type SystemId } from './systems.ts';

/** The headings under which targets are listed, in their order. */
export const TARGET_HEADINGS = {
  Linux: 'Linux',
  Windows: 'Windows',
  'macOS and iOS': say`macOS and iOS`,
  WebAssembly: 'WebAssembly',
  Android: 'Android',
  'Bare metal': say`Bare metal`,
  'BSD and others': say`BSD and others`,
} as const;

/** A kind of targets, which are listed under one heading. */
export type TargetGroup = keyof typeof TARGET_HEADINGS;

/** Every kind of targets, in the order of the list. */
export const TARGET_GROUPS = Object.keys(TARGET_HEADINGS) as readonly TargetGroup[];

/** A program that links what nixpkgs has no compiler for. It is its own attribute, and Cargo's subcommand. */
export type WayOut = 'cargo-zigbuild' | 'cargo-xwin';

/** What links programs for a target on a Linux machine. */
export type Link =
  /** The compiler of a cross set of nixpkgs: `pkgs.pkgsCross.ATTRIBUTE.stdenv.cc`, with its `targetPrefix`. */
  | {
      readonly kind: 'pkgs-cross';
      /** Its name in nixos-unstable. */
      readonly attribute: string;
      /** It is under an unfree licence: nixpkgs must be told to allow that. */
      readonly unfree?: true;
      /** The Linux systems that it links on, where those are not all. */
      readonly hosts?: readonly SystemId[];
      /** Rust's standard library asks for libpthread, which is `windows.pthreads` of the same set. */
      readonly pthreads?: true;
    }
  /** The linker and what it needs come with the Rust toolchain. */
  | { readonly kind: 'self-contained' }
  /** nixpkgs has nothing on Linux that links it. */
  | {
      readonly kind: 'none-known';
      /** Why not, in a sentence. */
      readonly reason: string;
      /** What can, under the conditions that the reason names. */
      readonly wayOut?: WayOut;
      /** That way asks for an SDK of one's own, which the reason names and a fresh machine has not. */
      readonly ownSdk?: true;
      /** Where the machine's own C compiler links it. */
      readonly native?: readonly Platform[];
    };

/** What runs a program of a target on a machine of another kind. */
export interface Runner {
  /** The path of its attribute below `pkgs`. */
  readonly package: string;
  readonly program: string;
  /** The systems that need it and have it; any other runs the program itself, or cannot. */
  readonly systems: readonly SystemId[];
}

/** One target of the compiler. */
export interface Target {
  /** What kind of machine it is, in one line. */
  readonly help: string;
  readonly group: TargetGroup;
  /** 1: built and tested by the Rust project; 2: built. Nothing for targets that releases no longer have. */
  readonly tier?: 1 | 2;
  readonly link: Link;
  readonly runner?: Runner;
  /** Only `core` and `alloc` exist for it: programs are `#![no_std]`. */
  readonly noStd?: true;
  /** A sentence that the person who picks it should read. */
  readonly note?: string;
  /** What people call it, or what it makes, beside its triple. */
  readonly words?: readonly string[];
}

/** The triple of a target, as `rustc --print target-list` writes it. */
export type Triple = string;

/** What people call targets, by a part of the triple. */
const CALLED: readonly { readonly part: RegExp; readonly words: readonly string[] }[] = [
  { part: /^x86_64-/, words: ['amd64'] },
  { part: /^aarch64-/, words: ['arm64'] },
  { part: /^aarch64-apple-darwin$/, words: ['m1', 'm2', 'm3', 'm4', 'Apple silicon'] },
  { part: /-musl/, words: everyday(sought`static binary, static linking, statically linked`) },
];

const wordsOf = (triple: Triple, { noStd }: Pick<Target, 'noStd'>): readonly string[] => [
  ...CALLED.filter(({ part }) => part.test(triple)).flatMap(({ words }) => words),
  ...(noStd ? ['no_std'] : []),
];

const known = new Set(ALL_TARGETS);

/** Every target that some release has a standard library for, by triple, in the order of the list. */
export const TARGETS: Readonly<Record<Triple, Target>> = Object.fromEntries(
  TARGET_GROUPS.flatMap((group) =>
    Object.entries(TARGET_ROWS[group])
      .filter(([triple]) => known.has(triple))
      .map(([triple, row]) => [triple, { group, words: wordsOf(triple, row), ...row }]),
  ),
);
