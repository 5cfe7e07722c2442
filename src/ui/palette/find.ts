import { say } from '../../texts/say.ts';
import { inGroups, type Match } from '../form/search.ts';
import { matchesOf } from './read.ts';
import type { Row } from './row.ts';

/** The most rows on show: what is further down is found sooner by typing more. */
const SHOWN = 50;

/** Rows under one heading. */
export interface Group {
  readonly group: string;
  readonly matches: readonly Match<Row>[];
}

/** What a query finds, as far as it is shown. */
export interface Found {
  readonly groups: readonly Group[];
  /** How many match in all; before anything is asked for, how many there are. */
  readonly count: number;
}

/**
 * The rows that have every word of a query, best first, each heading where its best row stands, and behind all of them
 * those that only speak of it. Without a query, what was used last and what is of use to everybody.
 */
export function find(rows: readonly Row[], query: string, recent: readonly string[]): Found {
  if (query.trim() === '') {
    const last = recent.flatMap((key) => rows.find((row) => row.key === key) ?? []);
    const others = rows.filter((row) => row.useful && !last.includes(row));
    const groups =
      last.length > 0 ? [{ group: say`Recent`, matches: last.map((option) => ({ option })) }] : [];
    return { groups: [...groups, ...byHeading(others.map((option) => ({ option })))], count: rows.length };
  }
  const matches = matchesOf(rows, query);
  const shown = matches.slice(0, SHOWN);
  const weak = shown.filter((match) => match.weak);
  const rest = weak.length > 0 ? [{ group: say`Mentioned in the description`, matches: weak }] : [];
  return { groups: [...byHeading(shown.filter((match) => !match.weak)), ...rest], count: matches.length };
}

const byHeading = (matches: readonly Match<Row>[]): readonly Group[] =>
  inGroups(matches, (row) => row.heading);
