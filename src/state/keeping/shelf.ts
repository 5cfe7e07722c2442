/** What became of something that was to be kept: there is no room for it, or the browser lets the page keep nothing. */
export type Outcome = 'kept' | 'full' | 'refused';

/** A storage of the browser in which nothing can fail but the keeping of something. */
export interface Shelf {
  /** Whether the browser lets the page look at all. */
  readonly isOpen: () => boolean;
  readonly keys: () => readonly string[];
  readonly get: (key: string) => string | undefined;
  readonly put: (key: string, text: string) => Outcome;
  readonly drop: (key: string) => void;
}

/** What a full storage throws, by browser. */
const FULL = new Set(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED']);

/**
 * Wraps a storage.
 *
 * @param storage gives it: to ask for it can throw already
 */
export function createShelf(storage: () => Storage): Shelf {
  const attempt = <Result>(act: (of: Storage) => Result, otherwise: Result): Result => {
    try {
      return act(storage());
    } catch {
      return otherwise;
    }
  };
  return {
    isOpen: () => attempt((of) => of.length >= 0, false),
    keys: () => attempt((of) => Array.from({ length: of.length }, (_, at) => of.key(at) ?? ''), []),
    get: (key) => attempt((of) => of.getItem(key) ?? undefined, undefined),
    put: (key, text) => {
      try {
        storage().setItem(key, text);
        return 'kept';
      } catch (error) {
        return FULL.has((error as Error).name) ? 'full' : 'refused';
      }
    },
    drop: (key) => attempt((of) => of.removeItem(key), undefined),
  };
}
