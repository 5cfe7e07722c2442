import { isObject, isVersion, parseJson } from '../../config/json.ts';
import { shown } from '../../config/shown.ts';
import { say } from '../../texts/say.ts';
import { deedsAmong } from './deeds.ts';
import { type Entry, isEntry, keyOf, kindOf, newId, printEntry, readEntry } from './entry.ts';
import type { Keeping } from './keeping.ts';

/** The name of the file that all kept things go into. */
export const KEPT_FILE = 'ferroflake-kept.json';

/** The key that says what the file is; its value is the version. */
const MARK = 'ferroflake-kept';
const VERSION = 1;

/** The longest text that is read, in UTF-16 units: what a browser keeps for a page is less. */
export const LONGEST_KEPT = 20_000_000;

/** Everything that is kept, as a text: each entry as it stands, also where it cannot be read. */
export function printKept(keeping: Pick<Keeping, 'keys' | 'text'>): string {
  const entries = keeping
    .keys()
    .toSorted()
    .map((key) => [key, jsonOf(keeping.text(key) ?? '')] as const);
  return `${JSON.stringify({ [MARK]: VERSION, entries: Object.fromEntries(entries) }, null, 2)}\n`;
}

/** How many entries of a file came in, were there already, could not be read, and found no room. */
export interface Taken {
  readonly added: number;
  readonly known: number;
  readonly unread: number;
  readonly failed: number;
}

/** Why a text is no such file, in sentences. */
export interface NoKept {
  readonly problem: string;
}

/**
 * Takes over the entries of a file beside those that are there. Never throws, and takes nothing away: what stands under
 * the same key and says something else comes in under a key of its own.
 *
 * @param file the name of the file, for what is said of it
 */
export function takeKept(keeping: Keeping, text: string, file: string): Taken | NoKept {
  const read = entriesOf(text, file);
  if ('problem' in read) return read;
  const taken = { added: 0, known: 0, unread: 0, failed: 0 };
  const { saved, past } = keeping.read();
  const there = new Set([...saved, ...past].map(sameAs));
  keeping.together(() => {
    for (const [key, value] of Object.entries(read.entries))
      taken[takeEntry(keeping, there, key, typeof value === 'string' ? value : JSON.stringify(value))]++;
  });
  return taken;
}

/** What two entries share that are the same under two keys; a bookmark can only be the same as another bookmark. */
const sameAs = ({ kind, name, link }: Entry): string => (kind === 'saved' ? `${link} ${name}` : link);

function entriesOf(text: string, file: string): { readonly entries: object } | NoKept {
  if (text.length > LONGEST_KEPT) return { problem: say`${file} is too large to be read.` };
  const read = parseJson(text);
  if ('why' in read)
    return {
      problem: say`${file} is not JSON, so nothing was taken over. What was found: ${read.why}`,
    };
  const { entries, [MARK]: version, ferroflake } = isObject(read.data) ? read.data : {};
  if (version === undefined && ferroflake !== undefined)
    return {
      problem: say`${file} holds the choices of one project: “Share” opens it. Nothing was taken over.`,
    };
  if (version !== undefined && !isVersion(version, VERSION))
    return {
      problem: say`${file} is of version ${shown(version)}, and version ${VERSION} is known here. Nothing was taken over.`,
    };
  if (version === undefined || typeof entries !== 'object' || entries === null)
    return { problem: say`${file} holds nothing that was exported here, so nothing was taken over.` };
  return { entries };
}

/** @param same what is kept already, by `sameAs`; what comes in is added */
function takeEntry(keeping: Keeping, same: Set<string>, key: string, text: string): keyof Taken {
  const kind = kindOf(key);
  if (kind === undefined) return 'unread';
  const entry = readEntry(kind, key, text);
  const there = keeping.text(key);
  if (there === text) return 'known';
  if (!isEntry(entry)) return there === undefined && keeping.put(key, text) !== 'kept' ? 'failed' : 'unread';
  if (kind !== 'past' && same.has(sameAs(entry))) return 'known';
  if (kind === 'past' && there !== undefined) {
    const before = readEntry(kind, key, there);
    if (isEntry(before) && before.link === entry.link) return joinPast(keeping, before, entry, there);
  }
  if (keeping.put(there === undefined ? key : keyOf(kind, newId()), text) !== 'kept') return 'failed';
  same.add(sameAs(entry));
  return 'added';
}

/** The same config in both histories: what was done with it in either, at the later time. */
function joinPast(keeping: Keeping, before: Entry, entry: Entry, there: string): keyof Taken {
  const done = deedsAmong([...before.done, ...entry.done]);
  if (done.length === before.done.length && entry.at <= before.at) return 'known';
  const text = printEntry({ at: Math.max(before.at, entry.at), done }, there);
  return keeping.put(before.key, text) === 'kept' ? 'added' : 'failed';
}

/** What a text says, or the text itself where it is no JSON. */
function jsonOf(text: string): unknown {
  try {
    const data: unknown = JSON.parse(text);
    // A text within a text comes back as it was only where it stays one.
    return typeof data === 'string' ? text : data;
  } catch {
    return text;
  }
}
