import type { ProjectFile } from '../project/project-file.ts';

/** The files that are new or have other content than before, by path; none where there were no files before. */
export function touchedFiles(
  before: readonly ProjectFile[],
  after: readonly ProjectFile[],
): ReadonlySet<string> {
  if (before.length === 0) return new Set();
  const old = new Map(before.map((file) => [file.path, file.content]));
  return new Set(after.filter((file) => old.get(file.path) !== file.content).map((file) => file.path));
}
