import type { ProjectFile } from '../project/project-file.ts';

/** The lines (from 1) of each file that differ from the file before, by path. A file that is new has none marked. */
export type ChangedLines = ReadonlyMap<string, readonly number[]>;

/** Which lines a change touched, file by file. */
export function changedLines(before: readonly ProjectFile[], after: readonly ProjectFile[]): ChangedLines {
  const old = new Map(before.map((file) => [file.path, file.content]));
  const changed = new Map<string, readonly number[]>();
  for (const file of after) {
    const was = old.get(file.path);
    if (was !== undefined && was !== file.content) changed.set(file.path, differingLines(was, file.content));
  }
  return changed;
}

/**
 * The lines of the second text that are not common to both beginnings and ends, and among those the ones that
 * differ line by line where the number of lines stayed. A pure removal marks the line that closed the gap.
 */
function differingLines(before: string, after: string): readonly number[] {
  const a = before.split('\n');
  const b = after.split('\n');
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end++;
  const last = b.length - end;
  if (last <= start) return [Math.min(start + 1, b.length)];
  const numbers = Array.from({ length: last - start }, (_, index) => start + index);
  const lines = a.length === b.length ? numbers.filter((line) => a[line] !== b[line]) : numbers;
  return lines.map((line) => line + 1);
}
