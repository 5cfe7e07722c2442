/** Makes the list of what the worker keeps from what lies in the built folder. */
import { createHash } from 'node:crypto';
import type { FileList, PageFiles } from '../../src/worker/list.ts';

/** A built file: its path from the folder, and what is in it. */
export interface BuiltFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What the page asks for by name although it is nothing that it needs to run. */
const NOT_KEPT = /\.tgz$|(^|\/)worker\.js$/;
/** Files that name others. */
const NAMING = /\.(html|js|css|webmanifest)$/;
/** The files that are kept once they were used, as scripts/page/prerender.ts writes them into the page. */
const LATER = /<meta name="editor-files" content="([^"]*)"/;

const integrity = (content: Uint8Array): string =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;

const text = ({ content }: BuiltFile): string => Buffer.from(content).toString();

/**
 * The list of the files to keep: for each folder with an index.html, the page itself and whatever any of its files
 * names. What nothing names is not asked for by a page, whoever else may.
 *
 * @param headers what the host sends besides: where it is another, the pages are fetched anew
 */
export function fileList(files: readonly BuiltFile[], headers: string): FileList {
  const indexes = files.filter(({ path }) => /(^|\/)index\.html$/.test(path));
  const folders = indexes.map(({ path }) => path.slice(0, -'index.html'.length));
  // The longest first: the page of a folder is no file of the page above it.
  const ordered = folders.toSorted((a, b) => b.length - a.length);
  const of = (folder: string): readonly BuiltFile[] =>
    files.filter(({ path }) => ordered.find((each) => path.startsWith(each)) === folder);
  const pages = Object.fromEntries(
    folders.toSorted().map((folder) => [folder, pageFiles(folder, of(folder))]),
  );
  const revision = createHash('sha256')
    .update(JSON.stringify([pages, headers]))
    .digest('hex')
    .slice(0, 12);
  return { revision, pages };
}

function pageFiles(folder: string, files: readonly BuiltFile[]): PageFiles {
  const index = files.find(({ path }) => path === `${folder}index.html`);
  if (!index) throw new Error(`no page in ${folder}`);
  const [, named = ''] = LATER.exec(text(index)) ?? [];
  const later = new Set(named.split(' ').map((file) => folder + file.replace(/^\.\//, '')));
  const texts = files
    .filter(({ path }) => NAMING.test(path))
    .map((file) => ({ path: file.path, text: text(file) }));
  const isNamed = ({ path }: BuiltFile): boolean => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return texts.some((other) => other.path !== path && other.text.includes(name));
  };
  const kept = files.filter((file) => file !== index && !NOT_KEPT.test(file.path) && isNamed(file));
  const rows = (which: readonly BuiltFile[]) =>
    Object.fromEntries(
      which
        .toSorted((a, b) => (a.path < b.path ? -1 : 1))
        .map(({ path, content }) => [path, integrity(content)]),
    );
  return {
    // The page is kept under its folder: hosts lead on from index.html to there.
    first: { [folder]: integrity(index.content), ...rows(kept.filter(({ path }) => !later.has(path))) },
    later: rows(kept.filter(({ path }) => later.has(path))),
  };
}
