import type { ReadConfig } from '../../config/read.ts';
import { LONGEST_RECORD, RECORD_FILE, readRecord } from '../../config/record.ts';
import { SIGNS } from '../../project/artefacts.ts';
import { decodeLink, fragmentOf, LONGEST_LINK } from '../../share/link.ts';
import { say } from '../../texts/say.ts';

/** What a pasted or opened text turned out to be: choices, one file of a project, or nothing that can be read. */
export type Pasted =
  | ({ readonly kind: 'config' } & ReadConfig)
  | { readonly kind: 'file'; readonly content: string; readonly path: string | undefined }
  | { readonly kind: 'unreadable'; readonly problem: string };

/** The longest text that is compared, in UTF-16 units: no file of a project by hand is longer. */
export const LONGEST_PASTED = 1_000_000;

/**
 * Finds out what a text is: a link to choices or a `ferroflake.json`, else a file. Never throws.
 *
 * @param name the name that the text had as a file; empty where it was pasted
 * @param paths the files that it may be compared with
 */
export function readPasted(text: string, name: string, paths: readonly string[]): Pasted {
  const problem = textProblem(text);
  if (problem !== undefined) return { kind: 'unreadable', problem };
  if (isLink(text.trim())) return { kind: 'config', ...decodeLink(text.trim()) };
  const record = readRecord(text, name || RECORD_FILE);
  if ('config' in record) return { kind: 'config', ...record };
  // What bears that name, or has its form, is a broken record; anything else that is no record is a file.
  if (name === RECORD_FILE || RECORD.test(text)) return { kind: 'unreadable', problem: record.problem };
  return { kind: 'file', content: text, path: pathByName(name, paths) ?? pathByContent(text, paths) };
}

/** Whether it is an address or a fragment that names the version of the format, as every link of ours does. */
const isLink = (text: string): boolean =>
  !/\s/.test(text) && /(?:^|&)v=\d/.test(fragmentOf(text).slice(0, LONGEST_LINK));

const RECORD = /^\s*\{\s*"ferroflake"/;

function textProblem(text: string): string | undefined {
  const longest = LONGEST_PASTED;
  if (text.length > Math.min(longest, LONGEST_RECORD))
    return say`This text is too long to compare: at most ${longest} characters are read.`;
  if (/[\0\ufffd]/.test(text)) return say`This is no text in UTF-8, so it cannot be compared.`;
  return undefined;
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The file of that name that is nearest to the top. */
const pathByName = (name: string, paths: readonly string[]): string | undefined =>
  paths
    .filter((path) => name !== '' && nameOf(path) === name)
    .toSorted((a, b) => a.split('/').length - b.split('/').length)[0];

/** The file that a text must be by its form, of those that there are. */
const pathByContent = (text: string, paths: readonly string[]): string | undefined =>
  SIGNS.find(({ path, sign }) => paths.includes(path) && sign.test(text))?.path;
