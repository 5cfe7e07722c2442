import { COMPONENTS } from '../facts/components.ts';
import { EDITIONS } from '../facts/editions.ts';
import { NATIVE_LIBRARIES } from '../facts/native-libraries.ts';
import { NEWEST_RELEASE, NIGHTLY_DATES, RELEASES } from '../facts/releases.ts';
import { SYSTEMS, TARGETS } from '../facts/targets.ts';
import { TOOLS } from '../facts/tools.ts';
import {
  type ChoiceField,
  choice,
  type Field,
  type FlagField,
  flag,
  type Member,
  type MembersField,
  type SetField,
  set,
  type TextField,
  text,
} from './field-kinds.ts';
import { crateNameProblem, lineProblem } from './names.ts';
import type { Option } from './option.ts';

export type { ChoiceField, Field, FlagField, Member, MembersField, SetField, TextField };

const CHANNEL_OPTIONS: readonly Option[] = [
  {
    id: 'stable',
    label: 'stable',
    help: 'The newest stable release that flake.lock knows; `nix flake update` moves it.',
    group: 'Moving channels',
  },
  {
    id: 'beta',
    label: 'beta',
    help: 'The next stable release, six weeks early; `nix flake update` moves it.',
    group: 'Moving channels',
  },
  {
    id: 'nightly',
    label: 'nightly',
    help: 'Last night’s compiler with unstable features; `nix flake update` moves it.',
    group: 'Moving channels',
  },
  ...RELEASES.map((release) => ({
    id: release.version,
    label: release.version,
    help: `Released on ${release.date}.`,
    group: 'Exact releases',
  })),
  ...NIGHTLY_DATES.map((date) => ({
    id: `nightly-${date}`,
    label: `nightly-${date}`,
    help: `The nightly compiler of ${date}.`,
    group: 'Dated nightlies',
  })),
];

/** The minor releases, newest first, each by its newest patch: what `rust-version` may name. */
const MINIMUM_OPTIONS: readonly Option[] = [
  { id: 'none', label: 'Not stated', help: 'Cargo.toml names no minimum Rust version.' },
  ...[...new Set(RELEASES.map((release) => release.version.replace(/\.\d+$/, '')))].map((minor) => ({
    id: minor,
    label: minor,
    help: `Cargo.toml says rust-version = "${minor}".`,
  })),
];

/** The longest description: it stands on one line of Cargo.toml, flake.nix and the README. */
const LONGEST_DESCRIPTION = 200;

/**
 * Every field of a config: the source of its type, its defaults, its validation and its link.
 *
 * The order is the order of the link, and a later field's options may depend on earlier fields only
 * (`availability.ts`), which is why settling a config takes one pass.
 */
export const FIELDS = {
  name: text({
    label: 'Name',
    help: 'The name of the crate, of the project’s folder and of the Nix package.',
    default: 'my-project',
    problem: crateNameProblem,
  }),
  description: text({
    label: 'Description',
    help: 'One line for Cargo.toml, flake.nix and the README.',
    default: '',
    problem: (value) => lineProblem(value, LONGEST_DESCRIPTION),
  }),
  layout: choice({
    label: 'Layout',
    help: 'What Cargo builds.',
    options: [
      { id: 'binary', label: 'One program', help: 'A single crate with src/main.rs.' },
      { id: 'library', label: 'One library', help: 'A single crate with src/lib.rs.' },
      { id: 'workspace', label: 'A workspace', help: 'Several crates under crates/, with one Cargo.lock.' },
    ],
    default: 'binary',
  }),
  members: {
    kind: 'members',
    label: 'Members',
    help: 'The crates of the workspace, and which of its libraries each depends on.',
    default: [
      { name: 'greeter', kind: 'library', uses: [] },
      { name: 'cli', kind: 'binary', uses: ['greeter'] },
    ],
  } satisfies MembersField as MembersField,
  license: choice({
    label: 'Licence',
    help: 'Under which terms others may use the code.',
    options: [
      { id: 'both', label: 'MIT or Apache-2.0', help: 'The user chooses: what most Rust crates do.' },
      { id: 'mit', label: 'MIT', help: 'Short and permissive.' },
      { id: 'apache', label: 'Apache-2.0', help: 'Permissive, with a patent grant.' },
      { id: 'none', label: 'None', help: 'Nobody else may use the code; Cargo will not publish it.' },
    ],
    default: 'both',
  }),
  systems: set({
    label: 'Systems',
    help: 'The machines on which people develop and build it.',
    options: SYSTEMS,
    default: ['x86_64-linux', 'aarch64-linux', 'aarch64-darwin'],
  }),
  provider: choice({
    label: 'Provider',
    help: 'Where Nix takes the Rust toolchain from.',
    options: [
      {
        id: 'fenix',
        label: 'fenix',
        help: 'Every channel; an exact release is pinned by the hash of its manifest, filled in here.',
      },
      {
        id: 'rust-overlay',
        label: 'rust-overlay',
        help: 'Every channel; carries all hashes itself and wraps the linker.',
      },
      {
        id: 'nixpkgs',
        label: 'nixpkgs',
        help: 'No further input and always cached, but only the release that nixpkgs has.',
      },
    ],
    default: 'fenix',
  }),
  channel: choice<string>({
    label: 'Channel',
    help: 'Which Rust: a moving channel, an exact release, or the nightly of one day.',
    options: CHANNEL_OPTIONS,
    default: NEWEST_RELEASE.version,
  }),
  edition: choice({
    label: 'Edition',
    help: 'The edition of the Rust language that the code is written in.',
    options: EDITIONS,
    default: '2024',
  }),
  minimum: choice<string>({
    label: 'Minimum Rust version',
    help: 'The oldest Rust that the project promises to build with.',
    options: MINIMUM_OPTIONS,
    default: 'none',
  }),
  profile: choice({
    label: 'Profile',
    help: 'The set of components to start from, as rustup names it.',
    options: [
      {
        id: 'minimal',
        label: 'minimal',
        help: 'rustc, cargo and the standard library; name the rest below.',
      },
      { id: 'default', label: 'default', help: 'minimal, and rust-docs, rustfmt and clippy.' },
    ],
    default: 'minimal',
  }),
  components: set<string>({
    label: 'Components',
    help: 'Further parts of the toolchain.',
    options: COMPONENTS,
    default: ['clippy', 'rustfmt', 'rust-analyzer', 'rust-src'],
  }),
  targets: set<string>({
    label: 'Targets',
    help: 'Other platforms to compile for; the machine’s own is always there.',
    options: Object.entries(TARGETS).map(([id, target]) => ({
      id,
      label: id,
      help: target.help,
      group: target.group,
    })),
    default: [],
  }),
  libraries: set<string>({
    label: 'Native libraries',
    help: 'C libraries and build tools that crates expect to find; search by library or by crate.',
    options: NATIVE_LIBRARIES.map((library) => ({
      id: library.id,
      label: library.label,
      help: library.help,
      group: library.category,
      words: [...library.crates, ...library.alsoFor],
    })),
    default: [],
  }),
  packaging: choice({
    label: 'Packaging',
    help: 'How `nix build` makes the package.',
    options: [
      { id: 'none', label: 'None', help: 'Only a development shell: build with Cargo.' },
      {
        id: 'crane',
        label: 'crane',
        help: 'Builds the dependencies once, then the package and each check on top of them.',
      },
      {
        id: 'build-rust-package',
        label: 'buildRustPackage',
        help: 'The way of nixpkgs, with the toolchain chosen here; no further input.',
      },
    ],
    default: 'crane',
  }),
  checks: set({
    label: 'Checks',
    help: 'What `nix flake check` runs beside the package.',
    options: [
      { id: 'clippy', label: 'clippy', help: 'No lint of clippy is left.' },
      { id: 'rustfmt', label: 'rustfmt', help: 'The code is formatted.' },
      { id: 'docs', label: 'docs', help: 'The documentation builds without a warning.' },
      {
        id: 'nextest',
        label: 'nextest',
        help: 'The tests pass under cargo-nextest, and the documentation’s examples do.',
      },
      {
        id: 'audit',
        label: 'audit',
        help: 'No dependency has a known vulnerability (cargo-audit, RustSec).',
      },
      {
        id: 'deny',
        label: 'deny',
        help: 'Licences, sources and duplicates of dependencies obey deny.toml (cargo-deny).',
      },
    ],
    default: ['clippy', 'rustfmt', 'docs', 'nextest'],
  }),
  ci: choice({
    label: 'CI',
    help: 'Where every push is checked.',
    options: [
      { id: 'none', label: 'None', help: 'No workflow.' },
      {
        id: 'github',
        label: 'GitHub Actions',
        help: 'A workflow with pinned actions and the least permissions.',
      },
    ],
    default: 'github',
  }),
  ciSystems: set({
    label: 'Runners',
    help: 'The systems on which the workflow runs, each natively.',
    options: SYSTEMS.map((system) => ({
      id: system.id,
      label: `${system.label} (${system.runner})`,
      help: system.help,
    })),
    default: ['x86_64-linux', 'aarch64-darwin'],
  }),
  ciVersions: set({
    label: 'Further Rust versions',
    help: 'Other toolchains to test with, each in a development shell of its own.',
    options: [
      { id: 'stable', label: 'stable', help: 'The tests pass with the newest stable Rust.' },
      { id: 'beta', label: 'beta', help: 'The tests pass with the next stable Rust.' },
      { id: 'nightly', label: 'nightly', help: 'The tests pass with the nightly Rust.' },
      { id: 'minimum', label: 'minimum', help: 'The code compiles with the minimum Rust version.' },
    ],
    default: [],
  }),
  ciChecks: set({
    label: 'Steps',
    help: 'What the workflow runs on each runner.',
    options: [
      { id: 'flake-check', label: 'nix flake check', help: 'Evaluates the flake and builds its checks.' },
      { id: 'package', label: 'nix build', help: 'Builds the package.' },
      { id: 'test', label: 'cargo test', help: 'Runs the tests in the development shell.' },
      { id: 'clippy', label: 'cargo clippy', help: 'Refuses every warning of clippy.' },
      { id: 'rustfmt', label: 'cargo fmt --check', help: 'Refuses code that is not formatted.' },
      { id: 'docs', label: 'cargo doc', help: 'Refuses every warning of rustdoc.' },
    ],
    default: ['flake-check', 'package'],
  }),
  cache: choice({
    label: 'Binary cache',
    help: 'Where the workflow keeps what it built.',
    options: [
      { id: 'none', label: 'None', help: 'Everything that no public cache has is built on each run.' },
      {
        id: 'github',
        label: 'GitHub’s own',
        help: 'Saves /nix in the repository’s Actions cache; needs no account.',
      },
      { id: 'cachix', label: 'Cachix', help: 'Pulls from and pushes to a cache of yours at cachix.org.' },
    ],
    default: 'none',
  }),
  cachixName: text({
    label: 'Cachix cache',
    help: 'The name of your cache, as in https://NAME.cachix.org.',
    default: '',
    problem: (value) =>
      /^([a-z0-9]([a-z0-9-]{0,48}[a-z0-9])?)?$/.test(value)
        ? undefined
        : 'A cache name is made of small letters, digits and inner hyphens, at most 50.',
  }),
  direnv: flag({
    label: 'direnv',
    help: 'An .envrc that enters the development shell as you enter the folder.',
    default: true,
  }),
  just: flag({ label: 'just', help: 'A justfile with the commands of this project.', default: true }),
  vscode: flag({
    label: 'VS Code',
    help: 'Settings for rust-analyzer, and the extensions to recommend.',
    default: false,
  }),
  tools: set<string>({
    label: 'Developer tools',
    help: 'Further programs in the development shell.',
    options: TOOLS,
    default: [],
  }),
} as const;

export type FieldName = keyof typeof FIELDS;

type ValueOf<F> =
  F extends ChoiceField<infer Id>
    ? Id
    : F extends SetField<infer Id>
      ? readonly Id[]
      : F extends FlagField
        ? boolean
        : F extends TextField
          ? string
          : readonly Member[];

/** Everything that a person chose. Each value is one that its field allows; `settle` makes them fit together. */
export type Config = { readonly [Name in FieldName]: ValueOf<(typeof FIELDS)[Name]> };

/** The names of all fields, in their order. */
export const FIELD_NAMES = Object.keys(FIELDS) as readonly FieldName[];

/** The fields of one kind, by name. */
export type FieldNameOf<F extends Field> = {
  [Name in FieldName]: (typeof FIELDS)[Name] extends F ? Name : never;
}[FieldName];

/** The field of that name, seen as one of the five kinds. */
export const fieldOf = (name: FieldName): Field => FIELDS[name];

/** What the page opens on. */
export const DEFAULT_CONFIG = Object.fromEntries(
  FIELD_NAMES.map((name) => [name, FIELDS[name].default]),
) as unknown as Config;

/** Whether two values of a field are the same choice. */
export function sameValue(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
}
