import type { FileChange, Hunk } from '../../state/compare/comparison.ts';
import { differencesOf } from '../../state/compare/differences.ts';

/** So many lines of a text are coloured; those below wait or stay plain, since a lock file has thousands. */
export const MOST_COLOURED = 1000;

/** A line of a hunk: what becomes of it, its number on its side, and its text. */
export interface HunkRow {
  readonly kind: 'added' | 'removed' | 'same' | 'not-ended';
  readonly number: number;
  readonly text: string;
  /** The number of the difference (from 0) that begins here. */
  readonly difference: number | undefined;
}

const KINDS: Readonly<Record<string, HunkRow['kind']>> = {
  '+': 'added',
  '-': 'removed',
  ' ': 'same',
  '\\': 'not-ended',
};

/** The lines of each hunk of a file. */
export function hunkRows(change: FileChange): readonly (readonly HunkRow[])[] {
  const differences = differencesOf(change);
  return change.hunks.map((hunk, index) => {
    const begins = new Map(
      differences.flatMap(({ hunk: of, at }, number) => (of === index ? [[at, number] as const] : [])),
    );
    return rowsOf(hunk, begins);
  });
}

function rowsOf(
  { lines, oldStart, newStart }: Hunk,
  begins: ReadonlyMap<number, number>,
): readonly HunkRow[] {
  let [before, after] = [oldStart, newStart];
  return lines.map((line, at) => {
    const kind = KINDS[line[0] ?? ''] ?? 'same';
    const number = kind === 'removed' ? before : after;
    if (kind === 'removed' || kind === 'same') before++;
    if (kind === 'added' || kind === 'same') after++;
    return { kind, number, text: line.slice(1), difference: begins.get(at) };
  });
}

/** So many lines of a file stand in the page, unless all are asked for: each is several elements. */
const MOST_ROWS = 400;

/**
 * The first rows of the hunks, up to a difference and as many again behind it, and how many more there are.
 *
 * @param at the number of the difference that is on show
 */
export function firstRows(
  hunks: readonly (readonly HunkRow[])[],
  at: number,
): { readonly hunks: readonly (readonly HunkRow[])[]; readonly more: number } {
  const all = hunks.flat();
  const most =
    Math.max(
      0,
      all.findIndex((row) => row.difference === at),
    ) + MOST_ROWS;
  let left = most;
  const shown = hunks.map((rows) => {
    const first = rows.slice(0, Math.max(0, left));
    left -= rows.length;
    return first;
  });
  return { hunks: shown.filter((rows) => rows.length > 0), more: Math.max(0, all.length - most) };
}
