import { type Asked, type FileList, integrityOf, isNamedByContent, pageAt, pathIn } from './list.ts';

/** What the worker has around it; the tests have their own. */
export interface Surroundings {
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>;
  readonly fetch: (request: string | Request, how?: RequestInit) => Promise<Response>;
  /** The address of the worker's folder, with a "/" at its end. */
  readonly scope: string;
  /** The windows that are open at this origin. */
  readonly windows: () => Promise<readonly { readonly id: string; readonly url: string }[]>;
}

/** Where a cache names the windows that still run its version. The page has no such file. */
const USERS = '.users';

/** What a cache holds as long as its version is still to come: nobody else may take it for an old one. */
const COMING = '.coming';

/** Says in the address that another page was asked for: public/recall.js reads it. */
const NOT_KEPT = 'not-kept';

/** Keeps the files of one version of the page, and those of older versions as long as a window runs them. */
export function createKeeper(list: FileList, { caches, fetch, scope, windows }: Surroundings) {
  // A host may have several such pages, each in a folder of its own: they share its caches.
  const ours = `ferroflake ${new URL(scope).pathname} `;
  const name = ours + list.revision;
  const open = () => caches.open(name);
  const address = (path: string): string => scope + path;

  const others = async (): Promise<readonly Cache[]> => {
    const names = (await caches.keys()).filter((each) => each.startsWith(ours) && each !== name);
    return Promise.all(names.map((each) => caches.open(each)));
  };

  async function fromOthers(path: string): Promise<Response | undefined> {
    for (const cache of await others()) {
      const found = await cache.match(address(path));
      if (found) return found;
    }
    return undefined;
  }

  /** A file as the build made it, or an error: never what a host answers in the place of one that it lacks. */
  async function take(path: string): Promise<Response> {
    const named = isNamedByContent(path);
    const kept = named ? await fromOthers(path) : undefined;
    if (kept) return kept;
    const integrity = integrityOf(list, path) ?? '';
    const response = await fetch(address(path), { integrity, cache: named ? 'default' : 'no-cache' });
    // A page that is shown must not have come from elsewhere.
    if (!response.ok || response.redirected) throw new Error(`${path} is not what was built`);
    return response;
  }

  /** Keeps a file, and gives it back. */
  async function keep(path: string): Promise<Response> {
    const cache = await open();
    const kept = await cache.match(address(path));
    if (kept) return kept;
    const response = await take(path);
    await cache.put(address(path), response.clone());
    return response;
  }

  /** Keeps what a page needs, and of the rest what another version has already. */
  async function keepPage(page: string): Promise<void> {
    const files = list.pages[page];
    if (!files) return;
    await Promise.all(Object.keys(files.first).map(keep));
    for (const path of Object.keys(files.later)) if (await fromOthers(path)) await keep(path);
  }

  const ownWindows = async () => (await windows()).filter(({ url }) => pathIn(scope, url) !== undefined);

  /** The pages that are open, and those that an older version has kept. */
  async function wanted(): Promise<ReadonlySet<string>> {
    const open = (await ownWindows()).map(({ url }) => pageAt(list, scope, url));
    const known = Object.keys(list.pages);
    const kept = await Promise.all(known.map(async (page) => ((await fromOthers(page)) ? page : undefined)));
    return new Set([...open, ...kept].filter((page) => page !== undefined));
  }

  /** Keeps every page that is wanted, whole: a version that lacks a file does not come into use. */
  async function install(): Promise<void> {
    await (await open()).put(address(COMING), new Response());
    await Promise.all([...(await wanted())].map(keepPage));
    // A browser has one version to come: whichever else was, or could not be fetched, this one takes its place.
    for (const cache of await others()) await cache.delete(address(COMING));
  }

  /** Lets go of the versions that no window runs any more. */
  async function sweep(): Promise<void> {
    const open = new Set((await ownWindows()).map(({ id }) => id));
    for (const each of await caches.keys()) {
      if (!each.startsWith(ours) || each === name) continue;
      const cache = await caches.open(each);
      const users = await cache.match(address(USERS));
      if (!users || (await cache.match(address(COMING)))) continue;
      const ids: readonly string[] = await users.json();
      if (!ids.some((id) => open.has(id))) await caches.delete(each);
    }
  }

  /** Notes which windows run the versions before this one, and lets go of those that none does. */
  async function activate(): Promise<void> {
    const own = await open();
    // A host may go back to a version that has been in use: what was noted of it then holds no more.
    for (const path of [USERS, COMING]) await own.delete(address(path));
    const ids = (await ownWindows()).map(({ id }) => id);
    for (const cache of await others())
      if (!(await cache.match(address(USERS))) && !(await cache.match(address(COMING))))
        await cache.put(address(USERS), new Response(JSON.stringify(ids)));
    await sweep();
  }

  /** Keeps what a page had loaded before this worker saw its requests. */
  async function keepLoaded(urls: readonly string[]): Promise<void> {
    const paths = urls.map((url) => pathIn(scope, url) ?? '').filter((path) => path !== '');
    const listed = paths.filter((path) => integrityOf(list, path) !== undefined);
    await Promise.allSettled(listed.map(keep));
  }

  /** Where a page is neither kept nor to be had, leads to one that is kept, so that nobody is stuck before it. */
  async function instead(error: unknown): Promise<Response> {
    const cache = await open();
    for (const page of Object.keys(list.pages))
      if (await cache.match(address(page))) return Response.redirect(`${address(page)}?${NOT_KEPT}`);
    throw error;
  }

  /**
   * The answer to a request: what is kept; else what the host has, which is kept from then on.
   *
   * @param later is handed what goes on after the answer
   */
  async function answer(
    request: Request,
    { kind, path }: Asked,
    later: (work: Promise<unknown>) => void,
  ): Promise<Response> {
    // Where the browser's cache fails, the host is there all the same.
    const kept = await open()
      .then((cache) => cache.match(address(path)))
      .catch(() => undefined);
    if (kept) return kept;
    if (kind === 'file') return keep(path).catch(() => fetch(request));
    if (kind === 'leftover') return (await fromOthers(path).catch(() => undefined)) ?? fetch(request);
    const response = await fetch(request).catch((error: unknown) => instead(error));
    // Where the host has a newer version of the page already, it is kept when the worker of that version comes.
    later(keepPage(path).catch(() => {}));
    return response;
  }

  return { install, activate, sweep, keepLoaded, answer };
}
