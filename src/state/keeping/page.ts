import type { ConfigStore } from '../store.ts';
import { followWork } from './follow-work.ts';
import { createKeeping, type Keeping } from './keeping.ts';
import { createShelf } from './shelf.ts';

/** What this page keeps in the browser. */
export const keeping: Keeping = createKeeping(createShelf(() => localStorage));

const session = createShelf(() => sessionStorage);

/** Keeps the work of this page, and looks at what other tabs keep; gives back how to stop. */
export function keep(store: ConfigStore, onTooLong: () => void): () => void {
  const stop = followWork(store, keeping, session, onTooLong);
  // Out of the browser's cache comes a page as it was left: it has heard of nothing that happened meanwhile.
  const onShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) keeping.refresh();
  };
  addEventListener('storage', keeping.refresh);
  addEventListener('pageshow', onShow);
  return () => {
    stop();
    removeEventListener('pageshow', onShow);
    removeEventListener('storage', keeping.refresh);
  };
}

/** Takes away everything that the page keeps in the browser, but for the theme and the language. */
export function forgetAll(): void {
  keeping.forget();
  for (const key of session.keys()) if (key.startsWith('ferroflake-')) session.drop(key);
}
