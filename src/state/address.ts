import { type Config, isSameConfig } from '../config/fields.ts';
import type { ReadConfig, Rejected } from '../config/read.ts';
import { LONGEST_LINK } from '../share/longest-link.ts';
import { LANGUAGE, pageIn } from '../texts/language.ts';
import { currentGenerator, loadGenerator } from './generator.ts';
import { insist } from './insist.ts';
import { lastWork } from './keeping/last-work.ts';
import type { ConfigStore } from './store.ts';

/** How long the address waits for further changes: browsers refuse a page that rewrites it too often. */
const PAUSE = 250;

/** How long it waits where one refuses all the same. */
const REFUSED = 5000;

/** Puts another address in the place of this one; gives back whether the browser let it. */
export function rewriteAddress(address: string): boolean {
  try {
    history.replaceState(history.state, '', address);
    return true;
  } catch {
    return false;
  }
}

/** The address of this page without a fragment. */
const ownAddress = (): string => `${location.origin}${location.pathname}`;

/** What a generated README links to: the English page, so that the files are the same whatever this page speaks. */
export const pageAddress = (): string =>
  LANGUAGE === 'en' ? ownAddress() : new URL(pageIn('en'), ownAddress()).href;

/** The whole link to what is chosen now, whether or not the address has caught up; the generator must have come. */
export const linkAddress = (store: ConfigStore): string => `${ownAddress()}#${store.getState().link}`;

/** The same as soon as there is a link, for what cannot know that it has come. Rejects where the generator does not come. */
export async function awaitLink(store: ConfigStore): Promise<string> {
  if (store.getState().link === '') {
    await loadGenerator();
    store.getState().generate();
  }
  return linkAddress(store);
}

/** Whether a page of ours would open the link. */
export const opens = (link: string): boolean => link.length - link.indexOf('#') - 1 <= LONGEST_LINK;

/** Whether the page was opened by a link. */
const hasLink = (): boolean => location.hash.length > 1;

/** Whether there is something to read before anything can be chosen: a link, or what was on screen last. */
export const isAwaited = (): boolean => hasLink() || lastWork() !== undefined;

/** What is done with a link that was read. */
type Begin = (read: ReadConfig) => void;

/**
 * Opens the link in the address, or else what was on screen last, and keeps the address in step with the store from
 * then on.
 *
 * A link that the person types or pastes into the address is opened, too. Gives back how to stop.
 */
export function followAddress(store: ConfigStore): () => void {
  // As long as a link is not read, the address must not be written over.
  let unread = false;
  const open = async (link: () => string, begin: Begin): Promise<void> => {
    unread = true;
    const { readLink } = currentGenerator() ?? (await insist(loadGenerator));
    if (!unread) return;
    unread = false;
    begin(readLink(link()));
    write();
  };
  // What the address was last known to hold: anything else was typed since, also where the event is still under way.
  let known = location.hash;
  const inAddress = (): string => {
    known = location.hash;
    return known;
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (unread) return;
    if (location.hash !== known) {
      openTyped();
      return;
    }
    const { link } = store.getState();
    if (link === '' || location.hash === `#${link}`) return;
    if (!rewriteAddress(`#${link}`)) timer = setTimeout(write, REFUSED);
    known = location.hash;
  };
  const openTyped = (): void => {
    if (location.hash === known) return;
    void open(inAddress, ({ config, rejected }) => store.getState().open(config, rejected));
  };

  store.getState().moveTo(pageAddress());
  const last = hasLink() ? undefined : lastWork();
  if (last !== undefined) void open(() => last, restore(store));
  else if (hasLink()) void open(inAddress, ({ config, rejected }) => beginWith(store, config, rejected));
  else write();

  const unsubscribe = store.subscribe(() => {
    timer ??= setTimeout(write, PAUSE);
  });
  addEventListener('hashchange', openTyped);
  addEventListener('pagehide', write);
  return () => {
    // A page that an error takes away leaves the choices in the address.
    write();
    clearTimeout(timer);
    unsubscribe();
    removeEventListener('hashchange', openTyped);
    removeEventListener('pagehide', write);
  };
}

/**
 * Starts from what was read. Where the generator was long in coming, something may have been chosen by then: what is
 * opened in its place can be undone.
 */
function beginWith(
  store: ConfigStore,
  config: Config,
  rejected: readonly Rejected[],
  restored = false,
): void {
  const { history, open, start } = store.getState();
  if (history.past.length > 0) open(config, rejected);
  else start(config, rejected, restored);
}

/** Starts from what was on screen last, where that is anything else than what is there already. */
const restore =
  (store: ConfigStore): Begin =>
  ({ config, rejected }) => {
    if (!isSameConfig(config, store.getState().chosen) || rejected.length > 0)
      beginWith(store, config, rejected, true);
  };
