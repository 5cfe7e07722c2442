/**
 * The five ways in which a flake comes by a Rust toolchain, side by side.
 *
 * Source, read for each cell in November 2026: nix-community/fenix at 64f11a7 (2026-08-08: README.md, default.nix,
 * .github/workflows/ci.yml, issue 159); oxalica/rust-overlay at fd2ebb9 (2026-08-22: README.md, lib/rust-bin.nix,
 * lib/mk-aggregated.nix, manifests/); NixOS/nixpkgs, release notes of 26.11 and its patch of rustup, which wraps
 * lld; mozilla/nixpkgs-mozilla at 16ab32e (2026-07-13: README.rst, rust-overlay.nix); rust-lang.github.io/rustup.
 * As of: 2026-07.
 */

/** What can be said of every provider. */
export const TRAITS = [
  { id: 'hash', label: 'Hash to keep' },
  { id: 'nightly', label: 'Oldest nightly' },
  { id: 'parts', label: 'Components and targets' },
  { id: 'file', label: 'rust-toolchain.toml' },
  { id: 'cache', label: 'Binary cache' },
  { id: 'lld', label: 'The linker of Rust 1.90 and newer' },
  { id: 'network', label: 'Evaluation without a network' },
  { id: 'maintained', label: 'Maintenance' },
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

/** One provider, in every respect. Its id is that of the option of the field `provider`. */
export interface Provider {
  readonly id: string;
  readonly repository: string;
  /** For whom it is, in a few words. */
  readonly suits: string;
  readonly traits: Readonly<Record<TraitId, Trait>>;
}

const good = (says: string): Trait => ({ verdict: 'good', says });
const fair = (says: string): Trait => ({ verdict: 'fair', says });
const poor = (says: string): Trait => ({ verdict: 'poor', says });

/** Every provider, in the order of the form. */
export const PROVIDERS: readonly Provider[] = [
  {
    id: 'fenix',
    repository: 'https://github.com/nix-community/fenix',
    suits: 'Moving channels, single components, and nightlies of any age.',
    traits: {
      hash: fair(
        'For a toolchain file: that of the channel’s manifest, another for each version. Its own sets, and a manifest that is an input, need none.',
      ),
      nightly: good('Of any day: its manifest is fetched by its hash.'),
      parts: fair('All of them, also one by one. A name that it does not find is left out without a word.'),
      file: fair('Read, for exact releases and dated nightlies; the hash beside it must fit.'),
      cache: fair(
        'fenix.cachix.org, for x86-64 Linux and for macOS; a toolchain made with your own nixpkgs may not be in it.',
      ),
      lld: fair('Not wrapped: programs do not find libraries of the Nix store, unless a flag turns it off.'),
      network: fair(
        'A toolchain file needs one (import from derivation); the sets of channels and a manifest that is an input do not.',
      ),
      maintained: good('Its data is renewed daily.'),
    },
  },
  {
    id: 'rust-overlay',
    repository: 'https://github.com/oxalica/rust-overlay',
    suits: 'Exact releases, and a toolchain file that people without Nix share.',
    traits: {
      hash: good('None: every hash is in the repository.'),
      nightly: fair(
        '1 January 2025; each January a year is dropped, and older ones need an older commit of it.',
      ),
      parts: good('All of them. A wrong name stops the evaluation with a list of the right ones.'),
      file: good('Read as rustup reads it, without a hash.'),
      cache: fair('None of its own: it unpacks the archives of the Rust project.'),
      lld: good('Wrapped, so that programs find libraries of the Nix store.'),
      network: good('Needs none.'),
      maintained: good('Its manifests are renewed daily.'),
    },
  },
  {
    id: 'nixpkgs',
    repository: 'https://github.com/NixOS/nixpkgs',
    suits: 'Stable Rust of any recent version, with the fewest inputs.',
    traits: {
      hash: good('None.'),
      nightly: poor('It has none at all: one stable release, the one that nixpkgs is built with.'),
      parts: fair(
        'clippy, rustfmt, rust-analyzer and the sources. Other targets are built by its cross sets, not by the shell’s rustc.',
      ),
      file: poor('Not read.'),
      cache: good('cache.nixos.org has all of it.'),
      lld: good('Not concerned: its rustc links by the wrapped linker of nixpkgs.'),
      network: good('Needs none.'),
      maintained: good('Part of nixpkgs.'),
    },
  },
  {
    id: 'nixpkgs-mozilla',
    repository: 'https://github.com/mozilla/nixpkgs-mozilla',
    suits: 'Flakes that have it already, until they move to rust-overlay.',
    traits: {
      hash: poor('That of the channel’s manifest; without it a flake needs `--impure`.'),
      nightly: good('Of any day, by the hash of its manifest.'),
      parts: fair('Extensions and targets of a release, named in the flake.'),
      file: poor('Of a file it reads the channel alone, not the components or targets.'),
      cache: fair('None of its own.'),
      lld: poor('Not wrapped, and nothing turns it off by itself.'),
      network: poor('Needs one: the manifest is fetched while evaluating.'),
      maintained: poor('Its README says since 13 July 2026 that nobody maintains it.'),
    },
  },
  {
    id: 'rustup',
    repository: 'https://rust-lang.github.io/rustup/',
    suits: 'People who want their old ways inside of a Nix shell.',
    traits: {
      hash: poor('None, since flake.lock pins nothing of the toolchain.'),
      nightly: good('Of any day that the Rust project keeps.'),
      parts: good('All of them.'),
      file: good('Its own format.'),
      cache: poor('None: every machine downloads for itself, and Nix builds nothing with it.'),
      lld: good('The rustup of nixpkgs wraps it.'),
      network: fair('Needs none, but the first use of the shell downloads the toolchain.'),
      maintained: good('Part of the Rust project.'),
    },
  },
];
