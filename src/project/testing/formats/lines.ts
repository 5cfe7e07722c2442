import type { Tree } from './tree.ts';

/** Reads a text line by line; a sign at its start says what a line is. */
const readLines =
  (signs: Readonly<Record<string, string>>) =>
  (text: string): Tree => ({
    type: 'lines',
    parts: text.split('\n').map((line) => {
      const sign = Object.keys(signs).find((start) => line.startsWith(start));
      return { type: sign === undefined ? 'line' : (signs[sign] ?? ''), text: line };
    }),
  });

/** Prose: the texts of licences. */
export const readText = readLines({});
/** A list of patterns of git. */
export const readIgnore = readLines({ '#': 'comment', '!': 'exception' });
/** Sections and settings of EditorConfig. */
export const readEditorConfig = readLines({ '#': 'comment', ';': 'comment', '[': 'section' });
/** Statements of SQL, which hold no text of anybody's. */
export const readSql = readLines({ '--': 'comment' });
