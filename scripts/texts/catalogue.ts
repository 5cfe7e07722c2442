/** The catalogue: every text of the sources, and what each language says in its place. */
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Language } from '../../src/texts/language.ts';
import { type Text, textsIn } from './messages.ts';

/** The folder of the project: programs are bundled elsewhere, and run from here. */
const ROOT = pathToFileURL(`${process.cwd()}/`);

/** What a language says for a text: one text, or a form for each kind of number that the language tells apart. */
export type Said = string | Readonly<Record<string, string>>;
export type Catalogue = Readonly<Record<string, Said>>;

/** A text of the sources, and the files in which it stands. */
export interface Entry {
  readonly text: Text;
  readonly files: readonly string[];
}

/** Whether a file, by its path from the root with "/", may hold texts. */
export const mayHoldTexts = (path: string): boolean =>
  /^src\/.*\.tsx?$/.test(path) && !/\.test\.tsx?$|\/testing\/|^src\/texts\//.test(path);

const sources = (): readonly string[] =>
  readdirSync(new URL('src/', ROOT), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter(mayHoldTexts)
    .sort();

/** The texts of index.html, which no script has said: its title, its description and what it says without scripts. */
const HTML_TEXTS = [/<title>([^<]+)</g, /name="description"\s+content="([^"]+)"/g, /<noscript>([^<]+)</g];

/** The page's own HTML with each of its texts replaced. */
export const withTexts = (html: string, replaced: (text: string) => string): string =>
  HTML_TEXTS.reduce(
    (page, pattern) => page.replace(pattern, (all, text: string) => all.replace(text, () => replaced(text))),
    html,
  );

/** Every text of the sources by its key, in the order of the files. */
export function entries(): ReadonlyMap<string, Entry> {
  const found = new Map<string, { text: Text; files: string[] }>();
  const add = (path: string, text: Text) => {
    const known = found.get(text.key);
    if (!known) found.set(text.key, { text, files: [path] });
    else if (known.text.kind !== text.kind)
      throw new Error(`${path}: "${text.key}" is a text with forms in one place and one without in another`);
    else if (!known.files.includes(path)) known.files.push(path);
  };
  withTexts(readFileSync(new URL('index.html', ROOT), 'utf8'), (key) => {
    add('index.html', { kind: 'phrase', tag: 'say', key, values: [], start: 0, end: 0 });
    return key;
  });
  for (const path of sources()) {
    for (const text of textsIn(path, readFileSync(new URL(path, ROOT), 'utf8'))) add(path, text);
  }
  return found;
}

/** The file of a language's catalogue. */
export const catalogueFile = (language: Language): URL => new URL(`src/texts/${language}.json`, ROOT);

/** What a language says, by the English. */
export const readCatalogue = (language: Language): Catalogue =>
  JSON.parse(readFileSync(catalogueFile(language), 'utf8'));
