import { grouped } from '../../config/grouped.ts';
import type { Option } from '../../config/option.ts';
import { type Haystack, haystackOf, joined, plain, type Searchable, stem } from './haystack.ts';

export interface Match<Item extends Searchable = Option> {
  readonly option: Item;
  /** The further word by which it was found, where its name does not show why. */
  readonly word?: string;
  /** It only speaks of what was asked for. */
  readonly weak?: true;
}

/** The words of a query as they are compared. */
export const termsOf = (query: string): readonly string[] => plain(query).split(/\s+/).filter(Boolean);

/** A query as it is compared. */
interface Asked {
  readonly terms: readonly string[];
  /** Its words, one blank between them. */
  readonly query: string;
  readonly joined: string;
}

/** The options that have every word of a query, best first; all of them in their order when the query is empty. */
export function searchOptions<Item extends Searchable>(
  options: readonly Item[],
  query: string,
): readonly Match<Item>[] {
  const terms = termsOf(query);
  if (terms.length === 0) return options.map((option) => ({ option }));
  const asked: Asked = { terms, query: terms.join(' '), joined: joined(terms.join('')) };
  return options
    .filter((option) => isFound(haystackOf(option), asked))
    .map((option) => ({ option, ...rank(haystackOf(option), asked) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ option, rank: place, word }) => ({
      option,
      ...(word !== undefined && !haystackOf(option).name.includes(word) && { word }),
      ...(place === WEAK && { weak: true as const }),
    }));
}

/** So few letters stand inside of words by chance. */
const FEW = /^[a-z\d]{1,2}$/;

/** Whether a text has a word of a query: the few letters of "qt" not in the midst of "MQTT". */
const holds = (text: string, term: string): boolean =>
  text.includes(term) && (!FEW.test(term) || new RegExp(`\\b${term}|${term}\\b`).test(text));

/** Whether an option itself has a word of a query. */
export const has = (hay: Haystack, term: string): boolean => holds(hay.all, term) || hay.said.has(stem(term));

const isPlaced = (hay: Haystack, term: string): boolean =>
  holds(hay.placed, term) || hay.said.has(stem(term)) || hay.place.has(stem(term));

/** Its words are all there, one of them at least beside what it belongs to; or its name is only joined otherwise. */
const isFound = (hay: Haystack, asked: Asked): boolean =>
  (asked.terms.some((term) => has(hay, term)) &&
    asked.terms.every((term) => has(hay, term) || isPlaced(hay, term))) ||
  isJoined(hay, asked);

const isJoined = (hay: Haystack, { joined: query }: Asked): boolean =>
  query !== '' && hay.joined.some((name) => name.startsWith(query));

/** Whether some words of a query are its name, and the others say what it belongs to: "license mit". */
function isNamedInPlace({ names, words, place }: Haystack, { terms }: Asked): boolean {
  const called = terms.filter((term) => !place.has(stem(term)));
  const name = called.join(' ');
  return called.length < terms.length && (names.includes(name) || words.includes(name));
}

/** What parts the words of a name. */
const BETWEEN_WORDS = /[\s(),:（），、：]+/;
/** What begins that which tells a name from others: "Linux, x86-64". */
const TOLD_APART = /^\s*[(,:（，、：]/;

/** The best of the further words that have all of a query: one that begins with it, with the whole of its words at best. */
function bestWord({ words }: Haystack, { terms, query }: Asked): string | undefined {
  const having = words.filter((each) => terms.every((term) => each.includes(term)));
  return (
    having.find((each) => each.startsWith(`${query} `)) ??
    having.find((each) => each.startsWith(query)) ??
    having[0]
  );
}

/** The rank of what has the words of a query nowhere but in its help. */
const WEAK = 15;

function rank(hay: Haystack, asked: Asked): { rank: number; word?: string } {
  const { terms, query } = asked;
  const nearly = hay.stems.includes(stem(query));
  if (hay.main && nearly) return { rank: 0 };
  if (hay.names.includes(query)) return { rank: 1 };
  if (nearly) return { rank: 2 };
  if (hay.own.includes(query)) return { rank: 3, word: query };
  if (hay.names.some((name) => name.startsWith(query) && TOLD_APART.test(name.slice(query.length))))
    return { rank: 4 };
  if (hay.name.split(BETWEEN_WORDS).includes(query)) return { rank: 5 };
  if (isNamedInPlace(hay, asked)) return { rank: 6 };
  if (hay.words.includes(query)) return { rank: 7, word: query };
  if (hay.names.some((name) => name.startsWith(query))) return { rank: 8 };
  if (terms.every((term) => hay.name.includes(term))) return { rank: 9 };
  const word = bestWord(hay, asked);
  if (word?.startsWith(query)) return { rank: word.startsWith(`${query} `) ? 10 : 11, word };
  if (terms.every((term) => isPlaced(hay, term))) return { rank: 12 };
  if (word !== undefined) return { rank: 13, word };
  const called = terms.every((term) => isPlaced(hay, term) || hay.words.some((each) => each.includes(term)));
  return { rank: called || isJoined(hay, asked) ? 14 : WEAK };
}

/** Matches under the headings of their groups, each heading where its first match stands. */
export const inGroups = <Item extends Searchable>(
  matches: readonly Match<Item>[],
  groupOf: (option: Item) => string = (option) => option.group ?? '',
): readonly { readonly group: string; readonly matches: readonly Match<Item>[] }[] =>
  [...grouped(matches, ({ option }) => groupOf(option))].map(([group, of]) => ({ group, matches: of }));
