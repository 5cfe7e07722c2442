import type { Config } from '../../config/fields.ts';
import { encodeLink, LONGEST_LINK } from '../../share/link.ts';
import type { Deed } from './deeds.ts';
import {
  type Aside,
  cutName,
  type Entry,
  isEntry,
  keyOf,
  kindOf,
  LONGEST_NAME,
  newId,
  printEntry,
  readEntry,
  tidyName,
  type Written,
} from './entry.ts';
import { isPlain, linkId } from './links.ts';
import type { Outcome, Shelf } from './shelf.ts';

/** Everything that the browser keeps, the newest first. */
export interface Kept {
  readonly saved: readonly Entry[];
  /** What was handed over, and what was left unfinished. */
  readonly past: readonly Entry[];
  readonly aside: readonly Aside[];
  /** Why nothing can be kept, where that is so. */
  readonly trouble: Exclude<Outcome, 'kept'> | undefined;
}

/** What became of a bookmark; `already` where the config has one. */
export type Saved =
  | { readonly outcome: 'kept' | 'already'; readonly entry: Entry }
  | { readonly outcome: 'full' | 'refused' | 'too-long' };

/** How many of the history are kept; those that another browser had come on top. */
export const MOST_PAST = 50;

/** What the page keeps in the browser: every entry under a key of its own. */
export interface Keeping {
  /** The same object until something changes. */
  readonly read: () => Kept;
  /** Calls back when something changed, in another tab, too. */
  readonly subscribe: (changed: () => void) => () => void;
  /** Looks again: another tab wrote something. */
  readonly refresh: () => void;
  /** Makes a bookmark, with a number behind its name where the name is taken. */
  readonly save: (config: Config, name?: string) => Saved;
  /** Under another name, with a number where that is taken by another bookmark. */
  readonly rename: (entry: Entry, name: string) => Outcome;
  /** Puts another config under a bookmark. */
  readonly replace: (entry: Entry, config: Config) => Outcome | 'too-long';
  /** Takes an entry away, or what could not be read as one; gives back how to put it there again, where there is room. */
  readonly remove: (key: string) => () => Outcome;
  /** Puts a config into the history: again, where it stands there. */
  readonly note: (config: Config, deed: Deed, at?: number) => Outcome | 'too-long';
  /** Writes a text under a key as it is. */
  readonly put: (key: string, text: string) => Outcome;
  /** Does several things, and tells of them once, at the end. */
  readonly together: (act: () => void) => void;
  readonly text: (key: string) => string | undefined;
  readonly keys: () => readonly string[];
  /** Takes away all that is kept. */
  readonly forget: () => void;
  /** Calls back when that is done: no way back may be left then. */
  readonly onForget: (forgotten: () => void) => () => void;
}

/** Keeps configs on a shelf. */
export function createKeeping(shelf: Shelf): Keeping {
  const listeners = new Set<() => void>();
  const forgetting = new Set<() => void>();
  const known = new Map<string, { readonly text: string; readonly read: Entry | Aside }>();
  let kept: Kept | undefined;
  let trouble: Kept['trouble'];
  let telling = true;

  const refresh = (): void => {
    kept = undefined;
    if (!telling) return;
    for (const changed of listeners) changed();
  };
  const readKey = (key: string): Entry | Aside | undefined => {
    const kind = kindOf(key);
    const text = kind && shelf.get(key);
    if (kind === undefined || text === undefined) return undefined;
    const before = known.get(key);
    if (before?.text === text) return before.read;
    const read = readEntry(kind, key, text);
    known.set(key, { text, read });
    return read;
  };
  const keys = (): readonly string[] => shelf.keys().filter((key) => kindOf(key) !== undefined);
  const put = (key: string, text: string): Outcome => {
    const outcome = shelf.put(key, text);
    trouble = outcome === 'kept' ? undefined : outcome;
    refresh();
    return outcome;
  };
  const drop = (key: string): void => {
    shelf.drop(key);
    // There is room again.
    if (trouble === 'full') trouble = undefined;
    refresh();
  };
  const write = (key: string, written: Written): Outcome => put(key, printEntry(written, shelf.get(key)));
  const read = (): Kept => {
    kept ??= arranged(
      keys().flatMap((key) => readKey(key) ?? []),
      trouble ?? closed(shelf),
    );
    return kept;
  };

  const save: Keeping['save'] = (config, name = config.name) => {
    const link = encodeLink(config);
    const { saved } = read();
    const same = saved.find((entry) => entry.link === link);
    if (same) return { outcome: 'already', entry: same };
    if (link.length > LONGEST_LINK) return { outcome: 'too-long' };
    const key = keyOf('saved', newId());
    const outcome = write(key, {
      name: freeName(saved, tidyName(name) || config.name),
      at: Date.now(),
      link,
    });
    const entry = readKey(key);
    return outcome === 'kept' && entry && isEntry(entry)
      ? { outcome, entry }
      : { outcome: outcome === 'kept' ? 'refused' : outcome };
  };
  const note: Keeping['note'] = (config, deed, at = Date.now()) => {
    const link = encodeLink(config);
    if (link.length > LONGEST_LINK) return 'too-long';
    const key = keyOf('past', linkId(link));
    const before = readKey(key);
    const { done, at: last } = before && isEntry(before) ? before : { done: [], at: 0 };
    const outcome = write(key, { at: Math.max(at, last), link, done: [...new Set([...done, deed])] });
    const all = read().past.filter(({ kind }) => kind === 'past');
    // One goes where one came: what was taken over from another browser is not swept away at once.
    if (outcome === 'kept' && !before && all.length > MOST_PAST) drop(all.at(-1)?.key ?? '');
    return outcome;
  };
  return {
    read,
    refresh,
    save,
    note,
    put,
    together: (act) => {
      telling = false;
      try {
        act();
      } finally {
        telling = true;
        refresh();
      }
    },
    keys,
    text: shelf.get,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    rename: ({ key, at, link, ...entry }, name) =>
      write(key, {
        // Another tab may have taken it away in the meantime.
        ...(shelf.get(key) === undefined && { at, link }),
        name: freeName(
          read().saved.filter((other) => other.key !== key),
          tidyName(name) || entry.name,
        ),
      }),
    replace: ({ key, name }, config) => {
      const link = encodeLink(config);
      return link.length > LONGEST_LINK ? 'too-long' : write(key, { name, at: Date.now(), link });
    },
    remove: (key) => {
      const text = shelf.get(key);
      drop(key);
      return () => (text === undefined ? 'kept' : put(key, text));
    },
    forget: () => {
      for (const key of keys()) shelf.drop(key);
      trouble = undefined;
      refresh();
      for (const forgotten of forgetting) forgotten();
    },
    onForget: (forgotten) => {
      forgetting.add(forgotten);
      return () => forgetting.delete(forgotten);
    },
  };
}

const closed = (shelf: Shelf): Kept['trouble'] => (shelf.isOpen() ? undefined : 'refused');

function arranged(read: readonly (Entry | Aside)[], trouble: Kept['trouble']): Kept {
  const entries = read.filter(isEntry).toSorted((a, b) => b.at - a.at);
  const ofKind = (kind: Entry['kind']) => entries.filter((entry) => entry.kind === kind);
  const past = ofKind('past');
  const listed = new Set(past.map(({ link }) => link));
  const left = ofKind('work').filter(({ link }) => {
    const isNew = !listed.has(link) && !isPlain(link);
    listed.add(link);
    return isNew;
  });
  return {
    saved: ofKind('saved'),
    past: [...past, ...left].toSorted((a, b) => b.at - a.at),
    aside: read.filter((each): each is Aside => !isEntry(each)),
    trouble,
  };
}

/** The name itself, or with the first number behind it that is free: a long name makes room for that. */
function freeName(saved: readonly Entry[], name: string): string {
  const taken = new Set(saved.map((entry) => entry.name));
  let free = name;
  for (let number = 2; taken.has(free); number++) {
    const behind = ` ${number}`;
    free = cutName(name, LONGEST_NAME - behind.length) + behind;
  }
  return free;
}
