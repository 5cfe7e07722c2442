import type { Option } from '../../config/option.ts';
import { inFiles } from '../../texts/say.ts';

/** What can be searched: an option of the form, or anything else that has as much to say of itself. */
export interface Searchable extends Pick<Option, 'id' | 'label' | 'help' | 'group' | 'own' | 'words'> {
  /** Its label is a sentence about it, and no name of it. */
  readonly sentence?: true;
  /** It is what others belong to: it goes before any of them that bears its name. */
  readonly main?: true;
  /** Words for what it belongs to: they find it beside a word of its own, and never alone. */
  readonly belongs?: readonly string[];
}

/** What a search looks through, as it compares texts. */
export interface Haystack {
  /** The id and the label, and the label's English. */
  readonly names: readonly string[];
  readonly name: string;
  readonly own: readonly string[];
  /** What is its own, then all further words. */
  readonly words: readonly string[];
  /** The name, under which heading it stands, and what it belongs to. */
  readonly placed: string;
  /** Everything but what it belongs to. */
  readonly all: string;
  /** The names without their endings. */
  readonly stems: readonly string[];
  /** The single words of its names and its heading, without their endings. */
  readonly said: ReadonlySet<string>;
  /** The same of its heading and of what it belongs to. */
  readonly place: ReadonlySet<string>;
  /** Names and words without what joins their parts. */
  readonly joined: readonly string[];
  readonly main: boolean;
}

/** A text as it is compared: in small letters, and the two lines that join words are the same. */
export const plain = (text: string): string => text.toLowerCase().replaceAll('_', '-');

const STEMS = new Map<string, string>();

/** A word without the ending of its number, and of the doing of it: "libraries" and "library", "packaging" and "packages". */
export function stem(word: string): string {
  const known = STEMS.get(word);
  if (known !== undefined) return known;
  const made = word.replace(/ies$/, 'y').replace(/(?<=\w{3})(?:ing|es|s|e)$/, '');
  STEMS.set(word, made);
  return made;
}

/** A text without what people leave out or put in between: "pkgconfig" and "pkg-config". */
export const joined = (text: string): string => text.replaceAll(/[-\s.]/g, '');

const stemsOf = (text: string): readonly string[] =>
  text
    .split(/[\s(),:]+/)
    .filter(Boolean)
    .map(stem);

const HAYSTACKS = new WeakMap<Searchable, Haystack>();

/** What is searched of an option: made once. */
export function haystackOf(option: Searchable): Haystack {
  const known = HAYSTACKS.get(option);
  if (known) return known;
  const made = haystack(option);
  HAYSTACKS.set(option, made);
  return made;
}

function haystack(option: Searchable): Haystack {
  const { id, label, help, group = '', sentence, main = false } = option;
  const own = (option.own ?? []).map(plain);
  const words = [...own, ...(option.words ?? []).map(plain)];
  const called = [...new Set([id, label, inFiles(label)].map(plain))];
  const names = sentence ? [] : called;
  const heading = plain(group);
  const belongs = (option.belongs ?? []).map(plain).join(' ');
  const placed = `${called.join(' ')} ${heading}`;
  const place = [...stemsOf(heading), ...stemsOf(belongs)];
  return {
    names,
    name: names.join(' '),
    own,
    words,
    placed: `${placed} ${belongs}`,
    all: [placed, plain(help), ...words].join(' '),
    stems: names.map(stem),
    said: new Set(stemsOf(placed)),
    place: new Set(place),
    joined: [...names, ...words].map(joined),
    main,
  };
}

/** The words by which an option is called, and the parts of those that are joined. */
export function spokenOf(option: Searchable): readonly string[] {
  const { names, words } = haystackOf(option);
  return [...names, ...words].flatMap((word) => [word, ...word.split(/[-\s.(),]+/)]);
}
