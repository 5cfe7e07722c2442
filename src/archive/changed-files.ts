import { type StructuredPatchHunk, structuredPatch } from 'diff';
import type { ProjectFile } from '../project/project-file.ts';

/** Lines that differ, with those around them; each line begins with its sign, as in a patch. */
export type Hunk = Readonly<Omit<StructuredPatchHunk, 'lines'>> & { readonly lines: readonly string[] };

/** One file that is not the same on both sides, or is on one side only. */
export interface FileChange {
  readonly path: string;
  readonly before: ProjectFile | undefined;
  readonly after: ProjectFile | undefined;
  /** None where only the permission to run it differs, or where the file that came or went is empty. */
  readonly hunks: readonly Hunk[];
  /** How many lines the second side has that the first has not, and the other way round. */
  readonly added: number;
  readonly removed: number;
}

/** What becomes of a file between the two sides. */
export type ChangeKind = 'added' | 'removed' | 'changed';

export const changeKind = ({ before, after }: FileChange): ChangeKind =>
  before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';

/** The lines around a difference that are shown with it: as many as git shows. */
export const CONTEXT = 3;

/**
 * The most lines by which two texts may differ and still be matched line by line; the work grows with the square.
 * Beyond, all lines of the one stand against all lines of the other, which is as true.
 */
const MOST_EDITS = 1500;

/** The files in which two projects differ, by path, as git orders them. */
export function changedFiles(
  before: readonly ProjectFile[],
  after: readonly ProjectFile[],
): readonly FileChange[] {
  const [old, now] = [byPath(before), byPath(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort((a, b) => (a < b ? -1 : 1))
    .filter((path) => !same(old.get(path), now.get(path)))
    .map((path) => changeOf(path, old.get(path), now.get(path)));
}

const byPath = (files: readonly ProjectFile[]): ReadonlyMap<string, ProjectFile> =>
  new Map(files.map((file) => [file.path, file]));

const same = (a: ProjectFile | undefined, b: ProjectFile | undefined): boolean =>
  a?.content === b?.content && a?.executable === b?.executable;

function changeOf(path: string, before: ProjectFile | undefined, after: ProjectFile | undefined): FileChange {
  const hunks = hunksBetween(before?.content ?? '', after?.content ?? '');
  const signed = (sign: string): number =>
    hunks.reduce((sum, { lines }) => sum + lines.filter((line) => line.startsWith(sign)).length, 0);
  return { path, before, after, hunks, added: signed('+'), removed: signed('-') };
}

function hunksBetween(before: string, after: string): readonly Hunk[] {
  const options = { context: CONTEXT, maxEditLength: MOST_EDITS };
  const matched = structuredPatch('', '', before, after, undefined, undefined, options);
  return matched ? matched.hunks : [wholeHunk(before, after)];
}

/** All lines of the one text against all of the other. */
function wholeHunk(before: string, after: string): Hunk {
  const [old, now] = [signedLines('-', before), signedLines('+', after)];
  const count = (lines: readonly string[]): number => lines.filter((line) => !line.startsWith('\\')).length;
  return { oldStart: 1, oldLines: count(old), newStart: 1, newLines: count(now), lines: [...old, ...now] };
}

/** What a patch says of a text whose last line is not ended. */
const NOT_ENDED = '\\ No newline at end of file';

function signedLines(sign: string, text: string): readonly string[] {
  if (text === '') return [];
  const lines = text.split('\n');
  const ended = lines.at(-1) === '';
  if (ended) lines.pop();
  return [...lines.map((line) => `${sign}${line}`), ...(ended ? [] : [NOT_ENDED])];
}
