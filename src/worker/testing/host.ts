import type { Surroundings } from '../keeper.ts';
import type { FileList } from '../list.ts';

export const SCOPE = 'https://example.org/flakes/';

/** The caches of a browser, as far as the worker uses them: by address, without queries and headers. */
function fakeCaches() {
  const kept = new Map<string, Map<string, Response>>();
  const open = (name: string) => {
    const entries = kept.get(name) ?? new Map<string, Response>();
    kept.set(name, entries);
    return {
      match: async (url: string) => entries.get(url)?.clone(),
      put: async (url: string, response: Response) => void entries.set(url, response),
      delete: async (url: string) => entries.delete(url),
    } as unknown as Cache;
  };
  return {
    open: async (name: string) => open(name),
    keys: async () => [...kept.keys()],
    delete: async (name: string) => kept.delete(name),
    /** The paths of the files in the cache of a version, in order, without what the keeper notes there for itself. */
    held: (revision: string) =>
      [...(kept.get(`ferroflake ${new URL(SCOPE).pathname} ${revision}`)?.keys() ?? [])]
        .map((url) => url.slice(SCOPE.length))
        .filter((path) => !path.startsWith('.'))
        .sort(),
  };
}

/** A list whose files have the text of their version: the pages and what is named after its content. */
export const listOf = (revision: string, pages: FileList['pages']): FileList => ({ revision, pages });

/** A host, the browser before it, and the windows that are open there. */
export function host() {
  const files = new Map<string, string>();
  const fetched: string[] = [];
  const windows: { readonly id: string; readonly url: string }[] = [];
  const caches = fakeCaches();
  const around: Surroundings = {
    caches,
    scope: SCOPE,
    windows: async () => windows,
    // The integrity that is asked for is the very text.
    fetch: async (request, how) => {
      const path = (typeof request === 'string' ? request : request.url).slice(SCOPE.length);
      fetched.push(path);
      const text = files.get(path);
      if (text === undefined) return new Response('', { status: 404 });
      if (how?.integrity && how.integrity !== text) throw new TypeError('Failed to fetch');
      return new Response(text);
    },
  };
  return { files, fetched, windows, caches, around };
}
