import { mistyped } from '../../config/nearest.ts';
import { haystackOf, spokenOf } from '../form/haystack.ts';
import { has, type Match, searchOptions, termsOf } from '../form/search.ts';
import type { Row } from './row.ts';

/** The most rows that are offered in place of what was not found. */
const OFFERED = 8;

const VOCABULARIES = new WeakMap<readonly Row[], ReadonlySet<string>>();

/** Every word by which a row is called. */
function vocabularyOf(rows: readonly Row[]): ReadonlySet<string> {
  const words = VOCABULARIES.get(rows) ?? new Set(rows.flatMap(spokenOf));
  VOCABULARIES.set(rows, words);
  return words;
}

/**
 * The rows that somebody most likely meant whose query finds none: what it finds when each word that no row has is
 * taken for the words that are spelt nearly so.
 */
export function nearRows(rows: readonly Row[], query: string): readonly Match<Row>[] {
  const terms = termsOf(query);
  const unknown = terms.filter((term) => !rows.some((row) => has(haystackOf(row), term)));
  if (unknown.length === 0) return [];
  const words = vocabularyOf(rows);
  const meant = new Map(unknown.map((term) => [term, mistyped(term, words)]));
  const queries = terms.reduce<readonly string[]>(
    (begun, term) => begun.flatMap((start) => (meant.get(term) ?? [term]).map((word) => `${start} ${word}`)),
    [''],
  );
  const found = queries.slice(0, OFFERED).flatMap((each) => searchOptions(rows, each));
  const named = new Map(found.filter(({ weak }) => !weak).map((match) => [match.option.key, match]));
  return [...named.values()].slice(0, OFFERED);
}
