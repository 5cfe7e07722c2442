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
      ...(word !== undefined && { word }),
      ...(place === WEAK && { weak: true as const }),
    }));
}

/** Whether an option itself has a word of a query. */
export const has = (hay: Haystack, term: string): boolean =>
  hay.all.includes(term) || hay.said.has(stem(term));

const isPlaced = (hay: Haystack, term: string): boolean =>
  hay.placed.includes(term) || hay.said.has(stem(term)) || hay.place.has(stem(term));

/** Its words are all there, one of them at least beside what it belongs to; or its name is only joined otherwise. */
const isFound = (hay: Haystack, asked: Asked): boolean =>
  (asked.terms.every((term) => has(hay, term) || isPlaced(hay, term)) &&
    asked.terms.some((term) => has(hay, term))) ||
  isJoined(hay, asked);

const isJoined = (hay: Haystack, { joined: query }: Asked): boolean =>
  query !== '' && hay.joined.some((name) => name.startsWith(query));

/** Whether some words of a query are its name, and the others say what it belongs to: "license mit". */
function isNamedInPlace({ names, words, place }: Haystack, { terms }: Asked): boolean {
  const called = terms.filter((term) => !place.has(stem(term)));
  const name = called.join(' ');
  return called.length < terms.length && (names.includes(name) || words.includes(name));
}

/** The rank of what has the words of a query nowhere but in its help. */
const WEAK = 13;

function rank(hay: Haystack, asked: Asked): { rank: number; word?: string } {
  const { terms, query } = asked;
  const nearly = hay.stems.includes(stem(query));
  if (hay.main && nearly) return { rank: 0 };
  if (hay.names.includes(query)) return { rank: 1 };
  if (nearly) return { rank: 2 };
  if (hay.own.includes(query)) return { rank: 3, word: query };
  if (hay.name.split(' ').includes(query)) return { rank: 4 };
  if (isNamedInPlace(hay, asked)) return { rank: 5 };
  if (hay.words.includes(query)) return { rank: 6, word: query };
  if (hay.names.some((name) => name.startsWith(query))) return { rank: 7 };
  if (terms.every((term) => hay.name.includes(term))) return { rank: 8 };
  const word = hay.words.find((each) => terms.every((term) => each.includes(term)));
  if (word?.startsWith(query)) return { rank: 9, word };
  if (terms.every((term) => isPlaced(hay, term))) return { rank: 10 };
  if (word !== undefined) return { rank: 11, word };
  const called = terms.every((term) => isPlaced(hay, term) || hay.words.some((each) => each.includes(term)));
  return { rank: called || isJoined(hay, asked) ? 12 : WEAK };
}

/** Matches under the headings of their groups, each heading where its first match stands. */
export const inGroups = <Item extends Searchable>(
  matches: readonly Match<Item>[],
  groupOf: (option: Item) => string = (option) => option.group ?? '',
): readonly { readonly group: string; readonly matches: readonly Match<Item>[] }[] =>
  [...grouped(matches, ({ option }) => groupOf(option))].map(([group, of]) => ({ group, matches: of }));
