import { LANGUAGE } from '../../texts/language.ts';
import { plain } from '../form/haystack.ts';
import { type Match, searchOptions, termsOf } from '../form/search.ts';
import type { Row } from './row.ts';
import { isKnown, vocabularyOf } from './vocabulary.ts';

/** The rows that a query finds: as it is written, with blanks for its hyphens, or else as it may be read otherwise. */
export function matchesOf(rows: readonly Row[], query: string): readonly Match<Row>[] {
  const found = searchOptions(rows, query);
  const parted = plain(query).replaceAll('-', ' ');
  const further = parted === plain(query) ? [] : strong(searchOptions(rows, parted));
  if (further.length > 0) {
    const known = new Set(found.map(({ option }) => option));
    const added = further.filter(({ option }) => !known.has(option));
    return [...strong(found), ...added, ...found.filter(({ weak }) => weak)];
  }
  if (found.length > 0) return found;
  const otherwise = readOtherwise(rows, parted);
  return otherwise === undefined ? [] : strong(searchOptions(rows, otherwise));
}

const strong = (matches: readonly Match<Row>[]): readonly Match<Row>[] => matches.filter(({ weak }) => !weak);

/** A query with what it is made of in the place of each word that no row has; nothing where one is made of nothing known. */
function readOtherwise(rows: readonly Row[], query: string): string | undefined {
  const read = termsOf(query).map((term) => (isKnown(rows, term) ? term : termRead(rows, term)));
  return read.includes(undefined) ? undefined : read.join(' ');
}

function termRead(rows: readonly Row[], term: string): string | undefined {
  if (LANGUAGE === 'de') {
    const spelt = umlautsOf(term).find((each) => isKnown(rows, each));
    if (spelt !== undefined) return spelt;
  }
  return SIGNS.test(term) ? cutSigns(rows, term) : cutInTwo(rows, term);
}

const UMLAUTS: Readonly<Record<string, string>> = { ae: 'ä', oe: 'ö', ue: 'ü' };

/** A German word with the letters that some keyboards lack: "begruessung" is "begrüßung", "schluessel" is "schlüssel". */
function umlautsOf(term: string): readonly string[] {
  const spelt = term.replaceAll(/[aou]e/g, (letters) => UMLAUTS[letters] ?? letters);
  return [spelt.replaceAll('ss', 'ß'), spelt, term.replaceAll('ss', 'ß')];
}

/** The shortest word of Latin letters that is taken for a part of a longer one. */
const SHORTEST = 3;

/** A word that two of ours were joined to: "darkmode", "edition2021", "dunkelmodus". */
function cutInTwo(rows: readonly Row[], term: string): string | undefined {
  const { all } = vocabularyOf(rows);
  for (let at = term.length - SHORTEST; at >= SHORTEST; at--)
    if (all.has(term.slice(0, at)) && all.has(term.slice(at)))
      return `${term.slice(0, at)} ${term.slice(at)}`;
  return undefined;
}

const SIGNS = /\p{Script=Han}/u;
const RUNS = /\p{Script=Han}+|\P{Script=Han}+/gu;
/** A sign alone stands in many words, and more of them are a sentence. */
const WORD_OF_SIGNS = { shortest: 2, longest: 8 };

/**
 * The words of ours that stand in a text without blanks, as Chinese is written, one behind the other; nothing where
 * most of its signs are in none. Not cut by `Intl.Segmenter`: that knows its own words, and none of those of the page.
 */
function cutSigns(rows: readonly Row[], term: string): string | undefined {
  const runs = term.match(RUNS) ?? [];
  const words = runs.flatMap((run) => (SIGNS.test(run) ? wordsIn(rows, run) : run));
  return 2 * words.join('').length > term.length ? words.join(' ') : undefined;
}

/** The longest known word at each place of a text, from its beginning; signs at which none begins are passed over. */
function wordsIn(rows: readonly Row[], signs: string): readonly string[] {
  const { text } = vocabularyOf(rows);
  const { shortest, longest } = WORD_OF_SIGNS;
  const words: string[] = [];
  let at = 0;
  while (at < signs.length) {
    let word = signs.slice(at, at + longest);
    while (word.length >= shortest && !text.includes(word)) word = word.slice(0, -1);
    const known = word.length >= shortest;
    if (known) words.push(word);
    at += known ? word.length : 1;
  }
  return words;
}
