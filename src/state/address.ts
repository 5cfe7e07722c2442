import { decodeLink, LONGEST_LINK } from '../share/link.ts';
import { LANGUAGE, pageIn } from '../texts/language.ts';
import { lastWork } from './keeping/last-work.ts';
import type { ConfigStore } from './store.ts';

/** How long the address waits for further changes: browsers refuse a page that rewrites it too often. */
const PAUSE = 250;

/** The address of this page without a fragment. */
const ownAddress = (): string => `${location.origin}${location.pathname}`;

/** What a generated README links to: the English page, so that the files are the same whatever this page speaks. */
export const pageAddress = (): string =>
  LANGUAGE === 'en' ? ownAddress() : new URL(pageIn('en'), ownAddress()).href;

/** The whole link to what is chosen now, whether or not the address has caught up. */
export const linkAddress = (store: ConfigStore): string => `${ownAddress()}#${store.getState().link}`;

/** Whether a page of ours would open the link. */
export const opens = (link: string): boolean => link.length - link.indexOf('#') - 1 <= LONGEST_LINK;

/**
 * Opens the link in the address, or else what was on screen last, and keeps the address in step with the store from
 * then on.
 *
 * A link that the person types or pastes into the address is opened, too. Gives back how to stop.
 */
export function followAddress(store: ConfigStore): () => void {
  const open = (how: 'start' | 'open'): void => {
    const { config, rejected } = decodeLink(location.hash);
    store.getState()[how](config, rejected);
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const fragment = `#${store.getState().link}`;
    if (location.hash !== fragment) history.replaceState(history.state, '', fragment);
  };

  store.getState().moveTo(pageAddress());
  if (location.hash.length > 1) open('start');
  else restore(store);
  write();

  const unsubscribe = store.subscribe((now, before) => {
    if (now.link !== before.link) timer ??= setTimeout(write, PAUSE);
  });
  const openTyped = (): void => {
    if (location.hash === `#${store.getState().link}`) return;
    open('open');
    write();
  };
  addEventListener('hashchange', openTyped);
  addEventListener('pagehide', write);
  return () => {
    clearTimeout(timer);
    unsubscribe();
    removeEventListener('hashchange', openTyped);
    removeEventListener('pagehide', write);
  };
}

/** Starts from what was on screen last, where that is anything else than the default. */
function restore(store: ConfigStore): void {
  const link = lastWork();
  if (link === undefined || link === store.getState().link) return;
  const { config, rejected } = decodeLink(link);
  store.getState().start(config, rejected, true);
}
