import type { FileChange, Hunk } from '../../state/compare/comparison.ts';
import { differencesOf } from '../../state/compare/differences.ts';

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
