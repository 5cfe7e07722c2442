/**
 * The tables of `src/facts/releases-data.ts` and `release-hashes-data.ts` as rows, and rows as tables: what one writes the other reads.
 */
import { addDays, datesOf, hasBit, lines } from '../../../src/facts/packed-tables.ts';

/** The constants of `releases-data.ts` and of `release-hashes-data.ts`: lists are lines between the first and the last line break. */
export interface PackedTables {
  readonly RELEASES_AS_OF: string;
  readonly NIGHTLIES_AS_OF: string;
  readonly ASSUMED: string;
  readonly TRIPLES: string;
  readonly COMPONENT_NAMES: string;
  readonly TARGET_SETS: string;
  readonly COMPONENT_MAPS: string;
  readonly STABLE: string;
  readonly HASHES: string;
  readonly BETA: string;
  readonly NIGHTLY_RUNS: string;
}

/** Where each component exists: triples in alphabetical order, or `*` alone. What exists nowhere is missing. */
export type Places = Readonly<Record<string, readonly string[]>>;

/** One release of some channel. */
export interface ToolchainRow {
  readonly version: string;
  readonly date: string;
  readonly places: Places;
}

/** A stable release: the hash is that of its manifest in base64, without the `=` at its end. */
export interface StableRow extends ToolchainRow {
  readonly hash?: string;
  /** Nobody has read its manifest: its places are those of an older release. */
  readonly assumed: boolean;
}

/** All that is known of releases. */
export interface ReleaseTables {
  /** The days up to which every stable release, and every nightly, is here. */
  readonly releasesAsOf: string;
  readonly nightliesAsOf: string;
  /** Newest first. */
  readonly stable: readonly StableRow[];
  readonly beta: ToolchainRow;
  /** Oldest first; the version has two parts, as `1.100`. */
  readonly nightlies: readonly ToolchainRow[];
}

const words = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

/** Reads the rows out of the tables. */
export function unpackTables(packed: PackedTables): ReleaseTables {
  const triples = lines(packed.TRIPLES);
  const names = lines(packed.COMPONENT_NAMES);
  const sets = lines(packed.TARGET_SETS).map((digits) => triples.filter((_, bit) => hasBit(digits, bit)));
  const maps = lines(packed.COMPONENT_MAPS).map((line) =>
    Object.fromEntries(
      words(line).flatMap((set, column) => (set === '-' ? [] : [[names[column], sets[Number(set)] ?? []]])),
    ),
  );
  const assumed = new Set(words(packed.ASSUMED));
  const hashes = new Map(lines(packed.HASHES).map((line) => words(line) as [string, string]));
  const [version = '', date = '', map] = words(lines(packed.BETA)[0] ?? '');
  return {
    releasesAsOf: packed.RELEASES_AS_OF,
    nightliesAsOf: packed.NIGHTLIES_AS_OF,
    stable: lines(packed.STABLE).map((line) => stableRow(line, maps, assumed, hashes)),
    beta: { version, date, places: maps[Number(map)] ?? {} },
    nightlies: lines(packed.NIGHTLY_RUNS).flatMap((line) => nightlyRows(line, maps)),
  };
}

function stableRow(
  line: string,
  maps: readonly Places[],
  assumed: ReadonlySet<string>,
  hashes: ReadonlyMap<string, string>,
): StableRow {
  const [version = '', date = '', map] = words(line);
  const hash = hashes.get(version);
  const row = { version, date, places: maps[Number(map)] ?? {}, assumed: assumed.has(version) };
  return hash === undefined ? row : { ...row, hash };
}

function nightlyRows(line: string, maps: readonly Places[]): readonly ToolchainRow[] {
  const [from = '', days, version = '', map] = words(line);
  const places = maps[Number(map)] ?? {};
  return datesOf(from, Number(days)).map((date) => ({ version, date, places }));
}

/** Numbers texts in the order in which they are first asked for. */
function numbering(): { readonly of: (text: string) => number; readonly texts: () => readonly string[] } {
  const numbers = new Map<string, number>();
  return {
    of: (text) => {
      if (!numbers.has(text)) numbers.set(text, numbers.size);
      return numbers.get(text)!;
    },
    texts: () => [...numbers.keys()],
  };
}

/** Writes the rows as tables. Only triples that some release has a standard library for are kept. */
export function packTables(tables: ReleaseTables): PackedTables {
  const rows = [...tables.stable, tables.beta, ...tables.nightlies];
  const triples = sorted(['*', ...rows.flatMap((row) => row.places['rust-std'] ?? [])]);
  const names = sorted(rows.flatMap((row) => Object.keys(row.places)));
  const sets = numbering();
  const maps = numbering();
  const set = (places: readonly string[] | undefined): string => {
    const digits = bits(triples, new Set(places));
    return digits === '' ? '-' : String(sets.of(digits));
  };
  const lineOf = cached((places) => maps.of(names.map((name) => set(places[name])).join(' ')));
  const stable = tables.stable.map((row) =>
    [row.version, row.date, lineOf(row.places), ...(row.hash === undefined ? [] : ['pinned'])].join(' '),
  );
  const beta = [tables.beta.version, tables.beta.date, lineOf(tables.beta.places)].join(' ');
  const runs = nightlyRuns(tables.nightlies, lineOf);
  return {
    RELEASES_AS_OF: tables.releasesAsOf,
    NIGHTLIES_AS_OF: tables.nightliesAsOf,
    ASSUMED: tables.stable
      .filter((row) => row.assumed)
      .map((row) => row.version)
      .join(' '),
    TRIPLES: block(triples),
    COMPONENT_NAMES: block(names),
    TARGET_SETS: block(sets.texts()),
    COMPONENT_MAPS: block(maps.texts()),
    STABLE: block(stable),
    HASHES: block(
      tables.stable.flatMap(({ version, hash }) => (hash === undefined ? [] : [`${version} ${hash}`])),
    ),
    BETA: block([beta]),
    NIGHTLY_RUNS: block(runs),
  };
}

const sorted = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();
const block = (rows: readonly string[]): string => `\n${rows.join('\n')}\n`;

/** Rows unpacked from one line share their places: each is packed once. */
function cached(make: (places: Places) => number): (places: Places) => number {
  const made = new Map<Places, number>();
  return (places) => {
    const number = made.get(places) ?? make(places);
    made.set(places, number);
    return number;
  };
}

/** Four bits a hexadecimal digit, the first triple in the lowest bit, without zeros at the end. */
function bits(triples: readonly string[], members: ReadonlySet<string>): string {
  const digits: string[] = [];
  for (let start = 0; start < triples.length; start += 4) {
    const value = triples
      .slice(start, start + 4)
      .reduce((sum, triple, bit) => sum + (members.has(triple) ? 1 << bit : 0), 0);
    digits.push(value.toString(16));
  }
  return digits.join('').replace(/0+$/, '');
}

function nightlyRuns(
  nightlies: readonly ToolchainRow[],
  lineOf: (places: Places) => number,
): readonly string[] {
  const runs: { from: string; days: number; version: string; line: number }[] = [];
  for (const row of nightlies) {
    const line = lineOf(row.places);
    const last = runs.at(-1);
    const follows = last?.version === row.version && last.line === line;
    if (follows && addDays(last.from, last.days) === row.date) last.days++;
    else runs.push({ from: row.date, days: 1, version: row.version, line });
  }
  return runs.map((run) => `${run.from} ${run.days} ${run.version} ${run.line}`);
}
