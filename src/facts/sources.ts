/**
 * Where each table of facts comes from, and up to when it is known to hold; a test holds that every file is here and
 * says the same at its head.
 */
import { ACTIONS_AS_OF } from './actions-data.ts';
import { ATTRIBUTES_AS_OF } from './nixpkgs-data.ts';
import { NIGHTLIES_AS_OF, RELEASES_AS_OF } from './releases-data.ts';

/** One table of facts. */
export interface FactSource {
  /** Its file in this folder. */
  readonly file: string;
  /** What it is about, as a heading. */
  readonly label: string;
  /** Who says it: the official places, in a few words. */
  readonly source: string;
  /**
   * The day (`2026-10-01`) or the month (`2026-07`) up to which it was checked: where its parts were read at different
   * times, the oldest.
   */
  readonly asOf: string;
  /** `npm run facts:update` refreshes it; every other table is written by hand. */
  readonly refreshed?: true;
}

/** Every table, those that change most often first. */
export const FACT_SOURCES: readonly FactSource[] = [
  {
    file: 'releases-data.ts',
    label: 'Releases of Rust, their components and targets',
    source: 'Channel manifests of the Rust project (static.rust-lang.org)',
    asOf: RELEASES_AS_OF < NIGHTLIES_AS_OF ? RELEASES_AS_OF : NIGHTLIES_AS_OF,
    refreshed: true,
  },
  {
    file: 'actions-data.ts',
    label: 'GitHub Actions and their commits',
    source: 'Tags of the actions’ repositories (github.com)',
    asOf: ACTIONS_AS_OF,
    refreshed: true,
  },
  {
    file: 'nixpkgs-data.ts',
    label: 'Packages of nixpkgs that the tables name, and its Rust',
    source: 'Package lists of the channels (channels.nixos.org)',
    asOf: ATTRIBUTES_AS_OF,
    refreshed: true,
  },
  {
    file: 'nixpkgs.ts',
    label: 'Branches of nixpkgs and their end',
    source: 'Announcements and release notes of NixOS, history of nixpkgs’ lib',
    asOf: '2026-08',
  },
  {
    file: 'native-libraries-data.ts',
    label: 'Native libraries',
    source: 'Build scripts of the crates, nixpkgs',
    asOf: '2026-07',
  },
  { file: 'tools.ts', label: 'Tools', source: 'nixpkgs and its release notes', asOf: '2026-07' },
  {
    file: 'components.ts',
    label: 'Components of the toolchain',
    source: 'Channel manifests, rustup’s book, nixpkgs',
    asOf: '2026-07',
  },
  {
    file: 'targets-data.ts',
    label: 'Targets: what links and runs them',
    source: 'rustc’s book, nixpkgs, cargo-zigbuild, cargo-xwin',
    asOf: '2026-06',
  },
  { file: 'targets.ts', label: 'Targets: what they are', source: 'rustc’s book, nixpkgs', asOf: '2026-06' },
  {
    file: 'target-packages.ts',
    label: 'Packages for targets',
    source: 'Cross sets and meta.platforms of nixpkgs',
    asOf: '2026-06',
  },
  {
    file: 'nixpkgs-attributes.ts',
    label: 'Attributes that nixpkgs has',
    source: 'nixpkgs and its lib, release notes of 26.11',
    asOf: '2026-07',
  },
  { file: 'systems.ts', label: 'Systems', source: 'nixpkgs, GitHub’s runners', asOf: '2026-06' },
  {
    file: 'providers.ts',
    label: 'Providers of toolchains',
    source: 'Their repositories, issues and READMEs',
    asOf: '2026-07',
  },
  { file: 'formatters.ts', label: 'Formatters', source: 'treefmt-nix', asOf: '2026-08' },
  { file: 'git-hooks.ts', label: 'Hooks before a commit', source: 'git-hooks.nix', asOf: '2026-07' },
  {
    file: 'ci-runners.ts',
    label: 'Machines of CI',
    source: 'Documentation of GitLab and Forgejo, Docker Hub',
    asOf: '2026-11',
  },
  {
    file: 'troubles.ts',
    label: 'Troubles',
    source: 'Issues and messages of Nix, Cargo and rustc, release notes',
    asOf: '2026-11',
  },
  {
    file: 'cargo-features.ts',
    label: 'Since when Rust and Cargo know something',
    source: 'Release notes of Rust, Cargo book',
    asOf: '2026-11',
  },
  { file: 'editions.ts', label: 'Editions', source: 'Edition Guide', asOf: '2026-11' },
  {
    file: 'crate-kinds.ts',
    label: 'Kinds of crates',
    source: 'Cargo book, Rust Reference',
    asOf: '2026-11',
  },
  { file: 'licenses.ts', label: 'Licences', source: 'SPDX, nixpkgs', asOf: '2026-07' },
  {
    file: 'license-texts.ts',
    label: 'Texts of licences',
    source: 'apache.org, opensource.org',
    asOf: '2026-11',
  },
  {
    file: 'support.ts',
    label: 'What gets no more fixes',
    source: 'Release process of Rust, README of nixpkgs-mozilla',
    asOf: '2026-11',
  },
  {
    file: 'names.ts',
    label: 'Names that no crate can have',
    source: 'Rust Reference, Cargo, Microsoft',
    asOf: '2026-11',
  },
];
