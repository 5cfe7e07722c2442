import type { Config } from '../../config/fields.ts';
import { isObject, isVersion, parseJson } from '../../config/json.ts';
import type { Rejected } from '../../config/read.ts';
import { showableName, shown } from '../../config/shown.ts';
import { decodeLink, encodeLink, LONGEST_LINK } from '../../share/link.ts';
import { say } from '../../texts/say.ts';
import { type Deed, deedsAmong } from './deeds.ts';
import { isMoment, WORK } from './last-work.ts';

/** A bookmark, something that was handed over, or a piece of work. */
export type Kind = 'saved' | 'past' | 'work';

/** What begins the keys of each kind: every entry has a key of its own, so that no tab writes over another's. */
const PREFIXES: Readonly<Record<Kind, string>> = {
  saved: 'ferroflake-saved:',
  past: 'ferroflake-past:',
  work: `${WORK}:`,
};

const KINDS = Object.keys(PREFIXES) as readonly Kind[];

/** One config that is kept. */
export interface Entry {
  readonly kind: Kind;
  readonly key: string;
  readonly name: string;
  /** When it was kept or handed over last, in milliseconds since 1970; 0 where that cannot be read. */
  readonly at: number;
  /** The link to what was understood of it, as this page writes it. */
  readonly link: string;
  readonly config: Config;
  /** What of it could not be used. */
  readonly rejected: readonly Rejected[];
  readonly done: readonly Deed[];
}

/** What stands where an entry should, and cannot be read: it is left as it is. */
export interface Aside {
  readonly key: string;
  readonly text: string;
  readonly why: string;
}

/** What is written of an entry, beside whatever else stands there already. */
export type Written = Partial<Pick<Entry, 'name' | 'at' | 'link' | 'done'>>;

/** The version of an entry; a link says its own. */
const VERSION = 1;

/** The longest name of a bookmark, in UTF-16 units. */
export const LONGEST_NAME = 80;

/** The kind of entry that a key is of; nothing where it is none of ours. */
export const kindOf = (key: string): Kind | undefined => KINDS.find((kind) => key.startsWith(PREFIXES[kind]));

/** The key of an entry. */
export const keyOf = (kind: Kind, id: string): string => `${PREFIXES[kind]}${id}`;

/** An id that nothing else has. */
export const newId = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;

/** A name as it is kept: on one line, with nothing in it that hides something, and not too long; empty where nothing is seen. */
export function tidyName(name: string): string {
  const tidy = showableName(name.slice(0, 4 * LONGEST_NAME).replace(/\s+/g, ' ')).trim();
  return /^[\p{Default_Ignorable_Code_Point}\s]*$/u.test(tidy) ? '' : cutName(tidy, LONGEST_NAME);
}

/** The beginning of a name, without half of a character at its end. */
export const cutName = (name: string, longest: number): string =>
  name
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();

/** Reads what stands under a key, as the foreign text that it is. Never throws. */
export function readEntry(kind: Kind, key: string, text: string): Entry | Aside {
  const data = parsed(text);
  if (!data) return { key, text, why: say`This is no JSON object.` };
  const { link, name, at, done, v } = data;
  if (typeof link !== 'string' || link.trim() === '') return { key, text, why: say`There is no link in it.` };
  if (link.length > LONGEST_LINK) return { key, text, why: say`Its link is too long to be opened.` };
  const { config, rejected } = decodeLink(link);
  const newer = {
    key: 'v',
    message: say`It is of version ${shown(v)}, and what was understood of it was read.`,
  };
  return {
    kind,
    key,
    name: (typeof name === 'string' && tidyName(name)) || config.name,
    at: isMoment(at) ? at : 0,
    link: encodeLink(config),
    config,
    rejected: isVersion(v, VERSION) ? rejected : [newer, ...rejected],
    done: deedsAmong(done),
  };
}

/** Whether something was read. */
export const isEntry = (read: Entry | Aside): read is Entry => 'config' in read;

/** The text of an entry: what stands there already, where that is one, with some of it written anew. */
export const printEntry = (written: Written, before = ''): string =>
  JSON.stringify({ v: VERSION, ...parsed(before), ...written });

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  const read = parseJson(text);
  return 'data' in read && isObject(read.data) ? read.data : undefined;
}
