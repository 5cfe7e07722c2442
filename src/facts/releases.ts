/**
 * What is known of the releases of Rust: versions, dates, components and targets.
 *
 * Source and date: `releases-data.ts`. Everything but the lists is decoded when it is first asked for.
 */
import { datesOf, hasBit, lines } from './packed-tables.ts';
import {
  BETA,
  COMPONENT_MAPS,
  COMPONENT_NAMES,
  NIGHTLY_RUNS,
  STABLE,
  TARGET_SETS,
  TRIPLES,
} from './releases-data.ts';

/** A stable release. */
export interface Release {
  readonly version: string;
  readonly date: string;
  /** Whether the hash of its channel manifest, by which fenix pins it, is in `release-hashes.ts`. */
  readonly pinned: boolean;
}

/** A toolchain: an exact release, the nightly of a day, or a channel that moves. */
export type ToolchainRef =
  | { readonly kind: 'release'; readonly version: string }
  | { readonly kind: 'nightly'; readonly date: string }
  | { readonly kind: 'channel'; readonly channel: 'stable' | 'beta' | 'nightly' };

export { NIGHTLIES_AS_OF, RELEASES_AS_OF } from './releases-data.ts';

/** Orders versions by their numbers, not their letters: 1.100 comes after 1.99. */
export function compareVersions(a: string, b: string): number {
  const left = a.split('.');
  const right = b.split('.');
  for (let part = 0; part < Math.max(left.length, right.length); part++) {
    const difference = Number(left[part] ?? 0) - Number(right[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const stableRows = lines(STABLE).map((line) => {
  const [version = '', date = '', map = '', mark] = line.split(' ');
  const release: Release = { version, date, pinned: mark !== undefined };
  return { release, map: Number(map) };
});

/** Every stable release from the oldest of the table on, newest first. */
export const RELEASES: readonly Release[] = stableRows.map((row) => row.release);

const stableByVersion = new Map(stableRows.map((row) => [row.release.version, row]));

/** The newest stable release. */
export const NEWEST_RELEASE: Release = RELEASES[0]!;

/** The release of that exact version, if there is one in the table. */
export function findRelease(version: string): Release | undefined {
  return stableByVersion.get(version)?.release;
}

const nightlyRuns = lines(NIGHTLY_RUNS).map((line) => {
  const [from = '', days = '', version = '', map = ''] = line.split(' ');
  return { from, days: Number(days), version, map: Number(map) };
});

type Nightlies = ReadonlyMap<string, (typeof nightlyRuns)[number]>;

let nightlies: Nightlies | undefined;

/** What is known of each nightly, by its date: to write hundreds of dates takes longer than all else here. */
function nightlyByDate(): Nightlies {
  nightlies ??= new Map(nightlyRuns.flatMap((run) => datesOf(run.from, run.days).map((date) => [date, run])));
  return nightlies;
}

/**
 * The year of the first nightly here, which is the first that rust-overlay has: each January it drops a year.
 *
 * Source: oxalica/rust-overlay at fd2ebb9 (2026-08-22), `manifests/nightly`.
 */
export const FIRST_NIGHTLY_YEAR: string = nightlyRuns[0]!.from.slice(0, 4);

/** The date of every nightly from the first day of that year on, newest first. */
export const nightlyDates = (): readonly string[] => [...nightlyByDate().keys()].reverse();

/** The date of the newest nightly. */
export const NEWEST_NIGHTLY: string = datesOf(nightlyRuns.at(-1)!.from, nightlyRuns.at(-1)!.days).at(-1)!;

/** Whether there is a nightly of that date; on some days none was made. */
export const isNightlyDate = (date: string): boolean => nightlyByDate().has(date);

/** The version of which the nightly of that date was a preview, as `1.100`; of an unknown date, of the one before it. */
export function nightlyVersion(date: string): string {
  const known =
    nightlyByDate().get(date) ??
    nightlyByDate().get(nightlyDates().find((other) => other <= date) ?? nightlyDates().at(-1)!);
  return known!.version;
}

/** The components of a profile by rustup's names without `-preview`, beside rustc, cargo and rust-std. */
export function profileComponents(profile: 'minimal' | 'default'): readonly string[] {
  return PROFILES[profile];
}

const PROFILES = { minimal: [], default: ['rust-docs', 'rustfmt', 'clippy'] } as const;

const triples = lines(TRIPLES);
const targetSetLines = lines(TARGET_SETS);
const componentMapLines = lines(COMPONENT_MAPS);
const columnOf = new Map(lines(COMPONENT_NAMES).map((name, column) => [name, column]));

/** Keeps what was made for an index: the tables are decoded line by line, each once. */
function cached<T>(make: (index: number) => T): (index: number) => T {
  const made = new Map<number, T>();
  return (index) => {
    const known = made.get(index);
    if (known !== undefined) return known;
    const value = make(index);
    made.set(index, value);
    return value;
  };
}

const targetSet = cached((index): ReadonlySet<string> => {
  const digits = targetSetLines[index] ?? '';
  return new Set(triples.filter((_, bit) => hasBit(digits, bit)));
});

const NOWHERE: ReadonlySet<string> = new Set();

const componentMap = cached((index): readonly ReadonlySet<string>[] =>
  (componentMapLines[index] ?? '').split(' ').map((set) => (set === '-' ? NOWHERE : targetSet(Number(set)))),
);

const [betaVersion = '', , betaMap] = BETA.trim().split(' ');

/** The version of the newest beta known, whose components and targets stand for the channel beta, as `1.99.0`. */
export const BETA_VERSION: string = betaVersion;

function mapOf(ref: ToolchainRef): number | undefined {
  switch (ref.kind) {
    case 'release':
      return stableByVersion.get(ref.version)?.map;
    case 'nightly':
      return nightlyByDate().get(ref.date)?.map;
    case 'channel':
      return channelMap(ref.channel);
  }
}

function channelMap(channel: 'stable' | 'beta' | 'nightly'): number | undefined {
  if (channel === 'beta') return Number(betaMap);
  return channel === 'stable'
    ? stableByVersion.get(NEWEST_RELEASE.version)?.map
    : nightlyByDate().get(NEWEST_NIGHTLY)?.map;
}

/** Where a toolchain has a component: a set of triples, or of `*` for a component that fits every machine. */
function placesOf(ref: ToolchainRef, component: string): ReadonlySet<string> {
  const map = mapOf(ref);
  const column = columnOf.get(component);
  return map === undefined || column === undefined ? NOWHERE : (componentMap(map)[column] ?? NOWHERE);
}

/**
 * Whether a toolchain has a component, named without `-preview`, for that host.
 *
 * A moving channel answers as the newest of its releases in the table; an unknown one has nothing.
 */
export function shipsComponent(ref: ToolchainRef, component: string, hostTriple: string): boolean {
  const places = placesOf(ref, component);
  return places.has(hostTriple) || places.has('*');
}

/** Whether a toolchain has a standard library for that target. */
export const hasTarget = (ref: ToolchainRef, triple: string): boolean =>
  placesOf(ref, 'rust-std').has(triple);

/** Every target for which a toolchain has a standard library, in alphabetical order. */
export const targetsOf = (ref: ToolchainRef): readonly string[] => [...placesOf(ref, 'rust-std')];

/** Every target for which some stable release or nightly of the table has a standard library, in alphabetical order. */
export const ALL_TARGETS: readonly string[] = triples.filter((triple) => triple !== '*');
