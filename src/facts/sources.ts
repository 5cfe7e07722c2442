/**
 * Where each table of facts comes from, and up to when it is known to hold; a test holds that every file is here and
 * says the same at its head.
 */
import { say } from '../texts/say.ts';
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
    label: say`Releases of Rust, their components and targets`,
    source: say`Channel manifests of the Rust project (static.rust-lang.org)`,
    asOf: RELEASES_AS_OF < NIGHTLIES_AS_OF ? RELEASES_AS_OF : NIGHTLIES_AS_OF,
    refreshed: true,
  },
  {
    file: 'actions-data.ts',
    label: say`GitHub Actions and their commits`,
    source: say`Tags of the actions’ repositories (github.com)`,
    asOf: ACTIONS_AS_OF,
    refreshed: true,
  },
  {
    file: 'nixpkgs-data.ts',
    label: say`Packages of nixpkgs that the tables name, and its Rust`,
    source: say`Package lists of the channels (channels.nixos.org)`,
    asOf: ATTRIBUTES_AS_OF,
    refreshed: true,
  },
  {
    file: 'nixpkgs.ts',
    label: say`Branches of nixpkgs and their end`,
    source: say`Announcements and release notes of NixOS, history of nixpkgs’ lib`,
    asOf: '2026-08',
  },
  {
    file: 'native-libraries-data.ts',
    label: say`Native libraries`,
    source: say`Build scripts of the crates, nixpkgs`,
    asOf: '2026-07',
  },
  { file: 'tools.ts', label: say`Tools`, source: say`nixpkgs and its release notes`, asOf: '2026-07' },
  {
    file: 'components.ts',
    label: say`Components of the toolchain`,
    source: say`Channel manifests, rustup’s book, nixpkgs`,
    asOf: '2026-07',
  },
  {
    file: 'targets-data.ts',
    label: say`Targets: what links and runs them`,
    source: say`rustc’s book, nixpkgs, cargo-zigbuild, cargo-xwin`,
    asOf: '2026-06',
  },
  {
    file: 'targets.ts',
    label: say`Targets: what they are`,
    source: say`rustc’s book, nixpkgs`,
    asOf: '2026-06',
  },
  {
    file: 'target-packages.ts',
    label: say`Packages for targets`,
    source: say`Cross sets and meta.platforms of nixpkgs`,
    asOf: '2026-06',
  },
  {
    file: 'nixpkgs-attributes.ts',
    label: say`Attributes that nixpkgs has`,
    source: say`nixpkgs and its lib, release notes of 26.11`,
    asOf: '2026-07',
  },
  { file: 'systems.ts', label: say`Systems`, source: say`nixpkgs, GitHub’s runners`, asOf: '2026-06' },
  {
    file: 'providers.ts',
    label: say`Providers of toolchains`,
    source: say`Their repositories, issues and READMEs`,
    asOf: '2026-07',
  },
  { file: 'formatters.ts', label: say`Formatters`, source: 'treefmt-nix', asOf: '2026-08' },
  {
    file: 'file-languages.ts',
    label: say`Languages of files`,
    source: say`Shiki, formatters`,
    asOf: '2026-11',
  },
  { file: 'git-hooks.ts', label: say`Hooks before a commit`, source: 'git-hooks.nix', asOf: '2026-07' },
  {
    file: 'ci-runners.ts',
    label: say`Machines of CI`,
    source: say`Documentation of GitLab and Forgejo, Docker Hub`,
    asOf: '2026-11',
  },
  {
    file: 'troubles.ts',
    label: say`Troubles`,
    source: say`Issues and messages of Nix, Cargo and rustc, release notes`,
    asOf: '2026-11',
  },
  {
    file: 'cargo-features.ts',
    label: say`Since when Rust and Cargo know something`,
    source: say`Release notes of Rust, Cargo book`,
    asOf: '2026-11',
  },
  { file: 'editions.ts', label: say`Editions`, source: say`Edition Guide`, asOf: '2026-11' },
  {
    file: 'crate-kinds.ts',
    label: say`Kinds of crates`,
    source: say`Cargo book, Rust Reference`,
    asOf: '2026-11',
  },
  { file: 'licenses.ts', label: say`Licences`, source: say`SPDX, nixpkgs`, asOf: '2026-07' },
  {
    file: 'license-texts.ts',
    label: say`Texts of licences`,
    source: say`apache.org, opensource.org`,
    asOf: '2026-11',
  },
  {
    file: 'support.ts',
    label: say`What gets no more fixes`,
    source: say`Release process of Rust, README of nixpkgs-mozilla`,
    asOf: '2026-11',
  },
  {
    file: 'names.ts',
    label: say`Names that no crate can have`,
    source: say`Rust Reference, Cargo, Microsoft`,
    asOf: '2026-11',
  },
];
