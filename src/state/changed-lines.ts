import type { ProjectFile } from '../project/project-file.ts';

/** Finds for a path the lines (from 1) that differ from the file before. A file that is new has none marked. */
export interface ChangedLines {
  readonly get: (path: string) => readonly number[] | undefined;
}

/** Which lines a change touched: of each file that is asked for, and compared then. */
export function changedLines(before: readonly ProjectFile[], after: readonly ProjectFile[]): ChangedLines {
  const compare = (path: string): readonly number[] | undefined => {
    const [old, now] = [before, after].map((files) => files.find((file) => file.path === path)?.content);
    return old === undefined || now === undefined || old === now ? undefined : differingLines(old, now);
  };
  const known = new Map<string, readonly number[] | undefined>();
  return {
    get: (path) => {
      if (!known.has(path)) known.set(path, compare(path));
      return known.get(path);
    },
  };
}

/** The most pairs of lines that are compared; beyond, everything between what is common counts as changed. */
const MOST_PAIRS = 1_000_000;

/**
 * The lines of the second text that the first does not have in that order.
 *
 * Where lines were only taken out, the line that closed the gap stands for them. With as many lines as before, each is
 * held against its own predecessor: that is how people read a change of a value.
 */
function differingLines(before: string, after: string): readonly number[] {
  const b = after.split('\n');
  const { start, old, now } = middles(before.split('\n'), b);
  const touched =
    old.length === now.length
      ? unequal(old, now)
      : unaligned(old, now).flatMap(({ own, closing }) => (own.length > 0 ? own : [closing]));
  return [...new Set(touched.map((index) => Math.min(start + index, b.length - 1) + 1))];
}

/** The lines (from 1) of the second list that the first does not have in that order; what closes a gap is none. */
export function ownLines(before: readonly string[], after: readonly string[]): readonly number[] {
  const { start, old, now } = middles(before, after);
  return unaligned(old, now).flatMap(({ own }) => own.map((index) => start + index + 1));
}

/** Both lists without what they begin and end with alike, and how many lines were left out at the start. */
function middles(a: readonly string[], b: readonly string[]) {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end++;
  return { start, old: a.slice(start, a.length - end), now: b.slice(start, b.length - end) };
}

const unequal = (old: readonly string[], now: readonly string[]): readonly number[] =>
  now.flatMap((line, index) => (line === old[index] ? [] : [index]));

/** A place at which two lists differ: the lines that only the second has there, and the one that follows them. */
interface Difference {
  readonly own: readonly number[];
  readonly closing: number;
}

/** Where two lists differ, beside their longest common subsequence. */
function unaligned(old: readonly string[], now: readonly string[]): readonly Difference[] {
  if (old.length * now.length > MOST_PAIRS)
    return [{ own: now.map((_, index) => index), closing: now.length }];
  const lengths = commonLengths(old, now);
  const width = now.length + 1;
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  const found: Difference[] = [];
  let row = 0;
  let column = 0;
  while (row < old.length || column < now.length) {
    const own: number[] = [];
    const from = row;
    while ((row < old.length || column < now.length) && !(row < old.length && old[row] === now[column])) {
      const insert =
        row === old.length || (column < now.length && at(row, column + 1) >= at(row + 1, column));
      if (insert) own.push(column++);
      else row++;
    }
    if (own.length > 0 || row > from) found.push({ own, closing: column });
    row++;
    column++;
  }
  return found;
}

/** How long the common subsequence of the rests is, from each pair of lines on. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint16Array {
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = now.length - 1; column >= 0; column--) {
      const here = row * width + column;
      lengths[here] =
        old[row] === now[column]
          ? (lengths[here + width + 1] ?? 0) + 1
          : Math.max(lengths[here + width] ?? 0, lengths[here + 1] ?? 0);
    }
  }
  return lengths;
}
