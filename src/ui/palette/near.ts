import { mistyped } from '../../config/nearest.ts';
import { type Match, searchOptions, termsOf } from '../form/search.ts';
import type { Row } from './row.ts';
import { isKnown, vocabularyOf } from './vocabulary.ts';

/** The most rows that are offered in place of what was not found. */
const OFFERED = 8;

/** The words that somebody may have mistyped so; a whole name rather than a part of one, where both are as near. */
function meantBy(rows: readonly Row[], term: string): readonly string[] {
  const { called, all } = vocabularyOf(rows);
  const near = mistyped(term, all);
  const whole = near.filter((word) => called.has(word));
  return whole.length > 0 ? whole : near;
}

/**
 * The rows that somebody most likely meant whose query finds none: what it finds when each word that no row has is
 * taken for the words that are spelt nearly so.
 */
export function nearRows(rows: readonly Row[], query: string): readonly Match<Row>[] {
  const terms = termsOf(query);
  const unknown = terms.filter((term) => !isKnown(rows, term));
  if (unknown.length === 0) return [];
  const meant = new Map(unknown.map((term) => [term, meantBy(rows, term)]));
  const queries = terms.reduce<readonly string[]>(
    (begun, term) => begun.flatMap((start) => (meant.get(term) ?? [term]).map((word) => `${start} ${word}`)),
    [''],
  );
  const found = queries.slice(0, OFFERED).flatMap((each) => searchOptions(rows, each));
  const named = new Map(found.filter(({ weak }) => !weak).map((match) => [match.option.key, match]));
  return [...named.values()].slice(0, OFFERED);
}
