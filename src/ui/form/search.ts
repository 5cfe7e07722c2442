import type { Option } from '../../config/option.ts';
import { inFiles } from '../../texts/say.ts';

/** What can be searched: an option of the form, or anything else that has as much to say of itself. */
export type Searchable = Pick<Option, 'id' | 'label' | 'help' | 'group' | 'words'>;

/** What a search looks through, in small letters. */
interface Haystack {
  /** The id and the label, and the label's English. */
  readonly names: readonly string[];
  readonly name: string;
  readonly words: readonly string[];
  /** The name, and under which heading it stands. */
  readonly placed: string;
  readonly all: string;
}

const HAYSTACKS = new WeakMap<Searchable, Haystack>();

function haystackOf(option: Searchable): Haystack {
  const known = HAYSTACKS.get(option);
  if (known) return known;
  const words = (option.words ?? []).map((word) => word.toLowerCase());
  const { id, label } = option;
  const names = [...new Set([id, label, inFiles(label)].map((name) => name.toLowerCase()))];
  const name = names.join(' ');
  const placed = `${name} ${option.group?.toLowerCase() ?? ''}`;
  const all = [placed, option.help.toLowerCase(), ...words].join(' ');
  const made = { names, name, words, placed, all };
  HAYSTACKS.set(option, made);
  return made;
}

export interface Match<Item extends Searchable = Option> {
  readonly option: Item;
  /** The further word by which it was found, where its name does not show why. */
  readonly word?: string;
}

const termsOf = (query: string): readonly string[] => query.toLowerCase().split(/\s+/).filter(Boolean);

/** The options that have every word of a query, best first; all of them in their order when the query is empty. */
export function searchOptions<Item extends Searchable>(
  options: readonly Item[],
  query: string,
): readonly Match<Item>[] {
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
  if (hay.names.includes(query)) return { rank: 0 };
  if (hay.name.split(' ').includes(query)) return { rank: 1 };
  if (hay.words.includes(query)) return { rank: 2, word: query };
  if (hay.names.some((name) => name.startsWith(query))) return { rank: 3 };
  if (terms.every((term) => hay.name.includes(term))) return { rank: 4 };
  const word = hay.words.find((each) => terms.every((term) => each.includes(term)));
  if (word?.startsWith(query)) return { rank: 5, word };
  if (terms.every((term) => hay.placed.includes(term))) return { rank: 6 };
  return word === undefined ? { rank: 8 } : { rank: 7, word };
}

/** Matches under the headings of their groups, each heading where its first match stands. */
export function grouped<Item extends Searchable>(
  matches: readonly Match<Item>[],
  groupOf: (option: Item) => string = (option) => option.group ?? '',
): readonly { readonly group: string; readonly matches: readonly Match<Item>[] }[] {
  const groups = new Map<string, Match<Item>[]>();
  for (const match of matches) {
    const group = groupOf(match.option);
    const known = groups.get(group);
    if (known) known.push(match);
    else groups.set(group, [match]);
  }
  return [...groups].map(([group, of]) => ({ group, matches: of }));
}
