import { COMPONENTS } from '../../facts/components.ts';
import { EDITIONS } from '../../facts/editions.ts';
import { NEWEST_RELEASE, nightlyDates, RELEASES } from '../../facts/releases.ts';
import { PROVIDER_SUPPORT, releaseSupport } from '../../facts/support.ts';
import { date as inWords } from '../../texts/format.ts';
import { named, say } from '../../texts/say.ts';
import { choice, longChoice, plainOption, set } from '../field-kinds.ts';
import type { Option } from '../option.ts';

const channelOptions = (): readonly Option[] => [
  {
    ...plainOption(
      'stable',
      say`The newest stable release that flake.lock knows; \`nix flake update\` moves it.`,
    ),
    group: say`Moving channels`,
  },
  {
    ...plainOption('beta', say`The next stable release, six weeks early; \`nix flake update\` moves it.`),
    group: say`Moving channels`,
  },
  {
    ...plainOption(
      'nightly',
      say`Last night’s compiler with unstable features; \`nix flake update\` moves it.`,
    ),
    group: say`Moving channels`,
  },
  ...RELEASES.map((release) => ({
    ...plainOption(release.version, say`Released on ${inWords(release.date)}.`),
    group: say`Exact releases`,
    support: releaseSupport(release.version),
  })),
  ...nightlyDates().map((date) => ({
    ...plainOption(`nightly-${date}`, say`The nightly compiler of ${inWords(date)}.`),
    group: say`Dated nightlies`,
  })),
];

/** The minor releases, newest first, each by its newest patch: what `rust-version` may name. */
const MINIMUM_OPTIONS: readonly Option[] = [
  { id: 'none', label: named`Not stated`, help: say`Cargo.toml names no minimum Rust version.` },
  ...[...new Set(RELEASES.map((release) => release.version.replace(/\.\d+$/, '')))].map((minor) =>
    plainOption(minor, say`Cargo.toml says rust-version = "${minor}".`),
  ),
];

/** Which Rust, and from where. */
export const TOOLCHAIN_FIELDS = {
  provider: choice({
    label: named`Provider`,
    help: say`Where Nix takes the Rust toolchain from.`,
    options: [
      plainOption(
        'fenix',
        say`Every channel; an exact release is pinned by the hash of its manifest, filled in here.`,
      ),
      plainOption('rust-overlay', say`Every channel; carries all hashes itself and wraps the linker.`),
      plainOption('nixpkgs', say`No further input and always cached, but only the release that nixpkgs has.`),
      {
        ...plainOption('nixpkgs-mozilla', say`The oldest overlay, only for flakes that have it already.`),
        support: PROVIDER_SUPPORT['nixpkgs-mozilla'],
      },
      plainOption(
        'rustup',
        say`The shell has rustup, which downloads the toolchain: nothing of it is pinned by flake.lock.`,
      ),
    ],
    default: 'fenix',
  }),
  channel: longChoice(channelOptions, {
    label: named`Channel`,
    help: say`Which Rust: a moving channel, an exact release, or the nightly of one day.`,
    default: NEWEST_RELEASE.version,
  }),
  toolchainIn: choice({
    label: named`Written in`,
    help: say`Where the choice of toolchain stands.`,
    options: [
      {
        id: 'file',
        label: 'rust-toolchain.toml',
        help: say`A file that the flake reads, and rustup too: one source for both.`,
      },
      {
        id: 'flake',
        label: 'flake.nix',
        help: say`In the flake alone: one file less, and nothing for people without Nix.`,
      },
    ],
    default: 'file',
  }),
  edition: choice({
    label: named`Edition`,
    help: say`The edition of the Rust language that the code is written in.`,
    options: EDITIONS,
    default: '2024',
  }),
  minimum: choice<string>({
    label: named`Minimum Rust version`,
    help: say`The oldest Rust that the project promises to build with.`,
    options: MINIMUM_OPTIONS,
    default: 'none',
  }),
  lints: choice({
    label: named`Lints`,
    help: say`What Cargo.toml asks rustc and clippy to look for, in every crate alike.`,
    options: [
      { id: 'none', label: named`The defaults`, help: say`Cargo.toml says nothing of lints.` },
      { id: 'pedantic', label: named`Pedantic`, help: say`Also clippy’s pedantic lints, as warnings.` },
      {
        id: 'strict',
        label: named`Strict`,
        help: say`Pedantic, documentation for all that is public, and no unsafe code.`,
      },
    ],
    default: 'none',
  }),
  profile: choice({
    label: named`Profile`,
    help: say`The set of components to start from, as rustup names it.`,
    options: [
      plainOption('minimal', say`rustc, cargo and the standard library; name the rest below.`),
      plainOption('default', say`minimal, and rust-docs, rustfmt and clippy.`),
    ],
    default: 'minimal',
  }),
  components: set<string>({
    label: named`Components`,
    help: say`Further parts of the toolchain.`,
    options: COMPONENTS,
    default: ['clippy', 'rustfmt', 'rust-analyzer', 'rust-src'],
  }),
  shells: set({
    label: named`Further shells`,
    help: say`Development shells with other toolchains: \`nix develop .#nightly\`.`,
    options: [
      plainOption('stable', say`The newest stable Rust.`),
      plainOption('beta', say`The next stable Rust.`),
      plainOption('nightly', say`The nightly Rust.`),
      plainOption('minimum', say`The minimum Rust version.`),
      plainOption(
        'combined',
        say`The project’s toolchain, and \`cargo nightly\` for single commands of the nightly one.`,
      ),
    ],
    default: [],
  }),
} as const;
