/**
 * The five ways in which a flake comes by a Rust toolchain, side by side.
 *
 * Source, read for each cell in November 2026: nix-community/fenix at 64f11a7 (2026-08-08: README.md, default.nix,
 * .github/workflows/ci.yml, issue 159); oxalica/rust-overlay at fd2ebb9 (2026-08-22: README.md, lib/rust-bin.nix,
 * lib/mk-aggregated.nix, manifests/); NixOS/nixpkgs, release notes of 26.11 and its patch of rustup, which wraps
 * lld; mozilla/nixpkgs-mozilla at 16ab32e (2026-07-13: README.rst, rust-overlay.nix); rust-lang.github.io/rustup.
 * As of: 2026-07.
 */
import { say } from '../texts/say.ts';
import { FIRST_NIGHTLY_YEAR } from './releases.ts';

/** What can be said of every provider. */
export const TRAITS = [
  { id: 'hash', label: say`Hash to keep` },
  { id: 'nightly', label: say`Oldest nightly` },
  { id: 'parts', label: say`Components and targets` },
  { id: 'file', label: 'rust-toolchain.toml' },
  { id: 'cache', label: say`Binary cache` },
  { id: 'lld', label: say`The linker of Rust 1.90 and newer` },
  { id: 'network', label: say`Network while evaluating` },
  { id: 'maintained', label: say`Maintenance` },
] as const;

/** The id of a trait. */
export type TraitId = (typeof TRAITS)[number]['id'];

/** How a provider stands in one respect: nothing to mind, something to know, or a reason against it. */
export type Verdict = 'good' | 'fair' | 'poor';

/** One cell of the comparison. */
export interface Trait {
  readonly verdict: Verdict;
  /** A sentence or two. */
  readonly says: string;
}

/** One provider, in every respect. */
interface Provider {
  readonly repository: string;
  /** For whom it is, in a few words. */
  readonly suits: string;
  readonly traits: Readonly<Record<TraitId, Trait>>;
}

const good = (says: string): Trait => ({ verdict: 'good', says });
const fair = (says: string): Trait => ({ verdict: 'fair', says });
const poor = (says: string): Trait => ({ verdict: 'poor', says });

/** Every provider by the id of its option in the field `provider`, in the order of the form. */
export const PROVIDERS = {
  fenix: {
    repository: 'https://github.com/nix-community/fenix',
    suits: say`Moving channels, single components, and nightlies of any age.`,
    traits: {
      hash: fair(
        say`For a toolchain file: that of the channel’s manifest, another for each version. Its own sets, and a manifest that is an input, need none.`,
      ),
      nightly: good(say`Of any day: its manifest is fetched by its hash.`),
      parts: fair(
        say`All of them, also one by one. A name that it does not find is left out without a word.`,
      ),
      file: fair(say`Read, for exact releases and dated nightlies; the hash beside it must fit.`),
      cache: fair(
        say`fenix.cachix.org, for x86-64 Linux and for macOS; a toolchain made with your own nixpkgs may not be in it.`,
      ),
      lld: fair(
        say`Not wrapped: programs do not find libraries of the Nix store, unless a flag turns it off.`,
      ),
      network: fair(
        say`A toolchain file needs one (import from derivation); the sets of channels and a manifest that is an input do not.`,
      ),
      maintained: good(say`Its data is renewed daily.`),
    },
  },
  'rust-overlay': {
    repository: 'https://github.com/oxalica/rust-overlay',
    suits: say`Exact releases, and a toolchain file that people without Nix share.`,
    traits: {
      hash: good(say`None: every hash is in the repository.`),
      nightly: fair(
        say`1 January ${FIRST_NIGHTLY_YEAR}; each January a year is dropped, and older ones need an older commit of it.`,
      ),
      parts: good(say`All of them. A wrong name stops the evaluation with a list of the right ones.`),
      file: good(say`Read as rustup reads it, without a hash.`),
      cache: fair(say`None of its own: it unpacks the archives of the Rust project.`),
      lld: good(say`Wrapped, so that programs find libraries of the Nix store.`),
      network: good(say`Needs none.`),
      maintained: good(say`Its manifests are renewed daily.`),
    },
  },
  nixpkgs: {
    repository: 'https://github.com/NixOS/nixpkgs',
    suits: say`Stable Rust where any recent version will do, with the fewest inputs.`,
    traits: {
      hash: good(say`None.`),
      nightly: poor(say`It has none at all: one stable release, the one that nixpkgs is built with.`),
      parts: fair(
        say`clippy, rustfmt, rust-analyzer and the sources. Other targets are built by its cross sets, not by the shell’s rustc.`,
      ),
      file: poor(say`Not read.`),
      cache: good(say`cache.nixos.org has all of it.`),
      lld: good(say`Not affected: its rustc links with the wrapped linker of nixpkgs.`),
      network: good(say`Needs none.`),
      maintained: good(say`Part of nixpkgs.`),
    },
  },
  'nixpkgs-mozilla': {
    repository: 'https://github.com/mozilla/nixpkgs-mozilla',
    suits: say`Flakes that have it already, until they move to rust-overlay.`,
    traits: {
      hash: poor(say`That of the channel’s manifest; without it a flake needs \`--impure\`.`),
      nightly: good(say`Of any day, by the hash of its manifest.`),
      parts: fair(say`Extensions and targets of a release, named in the flake.`),
      file: poor(say`Of a file it reads the channel alone, not the components or targets.`),
      cache: fair(say`None of its own.`),
      lld: poor(say`Not wrapped, and nothing turns it off by itself.`),
      network: poor(say`Needs one: the manifest is fetched while evaluating.`),
      maintained: poor(say`Its README has said since 13 July 2026 that nobody maintains it.`),
    },
  },
  rustup: {
    repository: 'https://rust-lang.github.io/rustup/',
    suits: say`People who want their old ways inside of a Nix shell.`,
    traits: {
      hash: poor(say`None, since flake.lock pins nothing of the toolchain.`),
      nightly: good(say`Of any day that the Rust project keeps.`),
      parts: good(say`All of them.`),
      file: good(say`Its own format.`),
      cache: poor(say`None: every machine downloads for itself, and Nix builds nothing with it.`),
      lld: good(say`The rustup of nixpkgs wraps it.`),
      network: fair(say`Needs none, but the first use of the shell downloads the toolchain.`),
      maintained: good(say`Part of the Rust project.`),
    },
  },
} as const satisfies Readonly<Record<string, Provider>>;
