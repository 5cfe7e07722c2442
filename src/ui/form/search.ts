import type { Option } from '../../config/option.ts';

/** What a search looks through, in small letters. */
interface Haystack {
  readonly name: string;
  readonly words: readonly string[];
  readonly all: string;
}

const HAYSTACKS = new WeakMap<Option, Haystack>();

function haystackOf(option: Option): Haystack {
  const known = HAYSTACKS.get(option);
  if (known) return known;
  const words = (option.words ?? []).map((word) => word.toLowerCase());
  const name = `${option.id} ${option.label}`.toLowerCase();
  const all = [name, option.help.toLowerCase(), option.group?.toLowerCase() ?? '', ...words].join(' ');
  const made = { name, words, all };
  HAYSTACKS.set(option, made);
  return made;
}

export interface Match {
  readonly option: Option;
  /** The further word by which it was found, where its name does not show why. */
  readonly word?: string;
}

const termsOf = (query: string): readonly string[] => query.toLowerCase().split(/\s+/).filter(Boolean);

/** The options that have every word of a query, best first; all of them in their order when the query is empty. */
export function searchOptions(options: readonly Option[], query: string): readonly Match[] {
  const terms = termsOf(query);
  if (terms.length === 0) return options.map((option) => ({ option }));
  return options
    .filter((option) => terms.every((term) => haystackOf(option).all.includes(term)))
    .map((option) => ({ option, ...rank(haystackOf(option), terms) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ option, word }) => ({ option, ...(word !== undefined && { word }) }));
}

function rank(hay: Haystack, terms: readonly string[]): { rank: number; word?: string } {
  const query = terms.join(' ');
  if (hay.name.split(' ').includes(query)) return { rank: 0 };
  if (hay.words.includes(query)) return { rank: 1, word: query };
  if (hay.name.startsWith(query)) return { rank: 2 };
  if (terms.every((term) => hay.name.includes(term))) return { rank: 3 };
  const word = hay.words.find((each) => terms.every((term) => each.includes(term)));
  return word === undefined ? { rank: 6 } : { rank: word.startsWith(query) ? 4 : 5, word };
}

/** Matches under the headings of their groups, each heading where its first match stands. */
export function grouped(
  matches: readonly Match[],
): readonly { readonly group: string; readonly matches: readonly Match[] }[] {
  const groups = new Map<string, Match[]>();
  for (const match of matches) {
    const group = match.option.group ?? '';
    const known = groups.get(group);
    if (known) known.push(match);
    else groups.set(group, [match]);
  }
  return [...groups].map(([group, of]) => ({ group, matches: of }));
}
