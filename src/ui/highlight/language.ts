import { type ColouredLanguage, FILE_LANGUAGES, fileLanguage } from '../../facts/file-languages.ts';

/** One of the coloured languages, by Shiki's name for it. */
export type Language = ColouredLanguage;

/** The languages that are coloured; every other file is plain text. */
export const LANGUAGES: readonly Language[] = FILE_LANGUAGES.flatMap((row) => (row.coloured ? [row.id] : []));

/** The language of a file, judged by its name alone. */
export const languageOf = (path: string): Language | undefined =>
  LANGUAGES.find((id) => id === fileLanguage(path)?.id);
