import type { FileChange } from './comparison.ts';

/** A place at which a file differs: lines that stand next to each other and came, went, or both. */
export interface Difference {
  /** The hunk that it is in, and its first line there, both from 0. */
  readonly hunk: number;
  readonly at: number;
  /** The line (from 1) of each side at which it begins. */
  readonly before: number;
  readonly after: number;
}

/** Every difference of a file, from its top. */
export const differencesOf = ({ hunks }: FileChange): readonly Difference[] =>
  hunks.flatMap(({ lines, oldStart, newStart }, hunk) => {
    let [before, after] = [oldStart, newStart];
    const found: Difference[] = [];
    for (const [at, line] of lines.entries()) {
      const [sign] = line;
      const differs = sign === '+' || sign === '-';
      if (differs && !/^[-+\\]/.test(lines[at - 1] ?? '')) found.push({ hunk, at, before, after });
      if (sign === '-' || sign === ' ') before++;
      if (sign === '+' || sign === ' ') after++;
    }
    return found;
  });

/** Where one stands among all differences: a file, and one of its differences (from 0). */
export interface Place {
  readonly path: string;
  readonly index: number;
}

/**
 * The difference that follows, or goes before, in this file or in the next one that has any; undefined at the ends.
 *
 * @param from where one stands; an index of -1 is before the first difference of the file
 */
export function nextPlace(changes: readonly FileChange[], from: Place, by: 1 | -1): Place | undefined {
  const places = changes.flatMap((change) =>
    differencesOf(change).map((_, index) => ({ path: change.path, index })),
  );
  const order = new Map(changes.map(({ path }, index) => [path, index]));
  const rank = ({ path, index }: Place): readonly [number, number] => [order.get(path) ?? -1, index];
  const isAfter = (a: Place, b: Place): boolean => {
    const [[fileA, indexA], [fileB, indexB]] = [rank(a), rank(b)];
    return fileA > fileB || (fileA === fileB && indexA > indexB);
  };
  return by === 1
    ? places.find((place) => isAfter(place, from))
    : places.findLast((place) => isAfter(from, place));
}
