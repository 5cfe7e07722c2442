import type { Entry, Said } from './catalogue.ts';

/** The texts of each file, in the order in which they stand there; a text of several files stands under the first. */
export type English = Readonly<Record<string, readonly Said[]>>;

export function english(entries: ReadonlyMap<string, Entry>): English {
  const byFile: Record<string, Said[]> = {};
  for (const { text, files } of entries.values()) {
    const said = text.kind === 'plural' ? text.forms : text.key;
    for (const file of files.slice(0, 1)) byFile[file] = [...(byFile[file] ?? []), said];
  }
  return byFile;
}

/** JSON as the files of the catalogue hold it. */
export const asJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
