import { grouped } from '../../config/grouped.ts';
import type { Option } from '../../config/option.ts';
import { inFiles } from '../../texts/say.ts';

/** What can be searched: an option of the form, or anything else that has as much to say of itself. */
export interface Searchable extends Pick<Option, 'id' | 'label' | 'help' | 'group' | 'words'> {
  /** Its label is a sentence about it, and no name of it. */
  readonly sentence?: true;
  /** It is what others belong to: it goes before any of them that bears its name. */
  readonly main?: true;
}

/** What a search looks through, as it compares texts. */
interface Haystack {
  /** The id and the label, and the label's English. */
  readonly names: readonly string[];
  readonly name: string;
  readonly words: readonly string[];
  /** The name, and under which heading it stands. */
  readonly placed: string;
  readonly all: string;
  /** The names without their endings. */
  readonly stems: readonly string[];
  readonly main: boolean;
}

const HAYSTACKS = new WeakMap<Searchable, Haystack>();

/** A text as it is compared: in small letters, and the two lines that join words are the same. */
const plain = (text: string): string => text.toLowerCase().replaceAll('_', '-');

/** A word without the ending of its number, and of the doing of it: "libraries" and "library", "packaging" and "packages". */
const stem = (word: string): string => word.replace(/ies$/, 'y').replace(/(?<=\w{3})(?:ing|es|s|e)$/, '');

function haystackOf(option: Searchable): Haystack {
  const known = HAYSTACKS.get(option);
  if (known) return known;
  const words = (option.words ?? []).map(plain);
  const { id, label, sentence, main = false } = option;
  const said = [...new Set([id, label, inFiles(label)].map(plain))];
  const names = sentence ? [] : said;
  const placed = `${said.join(' ')} ${plain(option.group ?? '')}`;
  const all = [placed, plain(option.help), ...words].join(' ');
  const made = { names, name: names.join(' '), words, placed, all, stems: names.map(stem), main };
  HAYSTACKS.set(option, made);
  return made;
}

export interface Match<Item extends Searchable = Option> {
  readonly option: Item;
  /** The further word by which it was found, where its name does not show why. */
  readonly word?: string;
  /** It only speaks of what was asked for. */
  readonly weak?: true;
}

const termsOf = (query: string): readonly string[] => plain(query).split(/\s+/).filter(Boolean);

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
    .map(({ option, rank: place, word }) => ({
      option,
      ...(word !== undefined && { word }),
      ...(place === WEAK && { weak: true as const }),
    }));
}

/** The rank of what has the words of a query nowhere but in its help. */
const WEAK = 10;

function rank(hay: Haystack, terms: readonly string[]): { rank: number; word?: string } {
  const query = terms.join(' ');
  const nearly = hay.stems.includes(stem(query));
  if (hay.main && nearly) return { rank: 0 };
  if (hay.names.includes(query)) return { rank: 1 };
  if (nearly) return { rank: 2 };
  if (hay.name.split(' ').includes(query)) return { rank: 3 };
  if (hay.words.includes(query)) return { rank: 4, word: query };
  if (hay.names.some((name) => name.startsWith(query))) return { rank: 5 };
  if (terms.every((term) => hay.name.includes(term))) return { rank: 6 };
  const word = hay.words.find((each) => terms.every((term) => each.includes(term)));
  if (word?.startsWith(query)) return { rank: 7, word };
  if (terms.every((term) => hay.placed.includes(term))) return { rank: 8 };
  return word === undefined ? { rank: WEAK } : { rank: 9, word };
}

/** Matches under the headings of their groups, each heading where its first match stands. */
export const inGroups = <Item extends Searchable>(
  matches: readonly Match<Item>[],
  groupOf: (option: Item) => string = (option) => option.group ?? '',
): readonly { readonly group: string; readonly matches: readonly Match<Item>[] }[] =>
  [...grouped(matches, ({ option }) => groupOf(option))].map(([group, of]) => ({ group, matches: of }));
