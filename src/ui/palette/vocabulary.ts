import { haystackOf, spokenOf } from '../form/haystack.ts';
import { has } from '../form/search.ts';
import type { Row } from './row.ts';

/** The words by which rows are called. */
interface Vocabulary {
  /** Whole names and further words. */
  readonly called: ReadonlySet<string>;
  /** Those, and their parts. */
  readonly all: ReadonlySet<string>;
  /** All that the rows say. */
  readonly text: string;
}

/** Shorter parts of a name, such as "for" and "of", call nothing by themselves. */
const SHORTEST_PART = 4;

const VOCABULARIES = new WeakMap<readonly Row[], Vocabulary>();

/** Every word by which a row is called: gathered once for the same rows. */
export function vocabularyOf(rows: readonly Row[]): Vocabulary {
  const known = VOCABULARIES.get(rows);
  if (known) return known;
  const hays = rows.map(haystackOf);
  const called = new Set(hays.flatMap(({ names, words }) => [...names, ...words]));
  const spoken = rows.flatMap(spokenOf).filter((word) => called.has(word) || word.length >= SHORTEST_PART);
  const made = { called, all: new Set(spoken), text: hays.map(({ all }) => all).join('\n') };
  VOCABULARIES.set(rows, made);
  return made;
}

/** Whether any row has a word of a query. */
export const isKnown = (rows: readonly Row[], term: string): boolean =>
  rows.some((row) => has(haystackOf(row), term));
