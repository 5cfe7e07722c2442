/** The files of a page by their path from the worker, each with the value of `integrity` that its content has. */
type Files = Readonly<Record<string, string>>;

/** The files of one page: those that it always needs, and those that are kept once they were used. */
export interface PageFiles {
  readonly first: Files;
  readonly later: Files;
}

/** What the build made (scripts/page/file-list.ts), by the folder of each page: "" is the worker's own. */
export interface FileList {
  /** Another one wherever anything is: a file, its content or the headers. */
  readonly revision: string;
  readonly pages: Readonly<Record<string, PageFiles>>;
}

/** What a request is for; what is none of these is left to the browser. */
export interface Asked {
  /** "leftover": a file that an older version of the page may ask for. */
  readonly kind: 'page' | 'file' | 'leftover';
  /** From the worker's folder; of a page, that of its folder. */
  readonly path: string;
}

/** Whether a file is named after its content, so that it is the same in whatever version it is found. */
export const isNamedByContent = (path: string): boolean => /(^|\/)assets\//.test(path);

/** What a file must hold, or nothing where the build made no such file. */
export function integrityOf({ pages }: FileList, path: string): string | undefined {
  return Object.values(pages)
    .map(({ first, later }) => first[path] ?? later[path])
    .find((integrity) => integrity !== undefined);
}

/** The page that an address opens, by its folder, or nothing where it opens none of ours. */
export function pageAt(list: FileList, scope: string, url: string): string | undefined {
  const page = pathIn(scope, url)?.replace(/(^|\/)index\.html$/, '$1');
  return page !== undefined && Object.hasOwn(list.pages, page) ? page : undefined;
}

/**
 * What a request is for.
 *
 * @param scope the address of the worker's folder, with a "/" at its end
 */
export function askedFor(
  list: FileList,
  scope: string,
  { method, mode, url }: Pick<Request, 'method' | 'mode' | 'url'>,
): Asked | undefined {
  const path = pathIn(scope, url);
  if (method !== 'GET' || path === undefined) return undefined;
  if (mode === 'navigate') {
    const page = pageAt(list, scope, url);
    return page === undefined ? undefined : { kind: 'page', path: page };
  }
  if (new URL(url).search !== '') return undefined;
  if (integrityOf(list, path) !== undefined) return { kind: 'file', path };
  return isNamedByContent(path) ? { kind: 'leftover', path } : undefined;
}

/** The path of an address below the worker's folder, without query and fragment. */
export function pathIn(scope: string, url: string): string | undefined {
  const { origin, pathname } = new URL(url);
  const whole = origin + pathname;
  return whole.startsWith(scope) ? whole.slice(scope.length) : undefined;
}
