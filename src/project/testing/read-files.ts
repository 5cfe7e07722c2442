import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ProjectFile } from '../project-file.ts';

/**
 * Every file below a folder, as a project has it, in the order of their paths.
 *
 * @param without the names of files and folders that are passed over
 */
export function readFiles(folder: string, without: readonly string[] = []): readonly ProjectFile[] {
  const walk = (place: string): readonly string[] =>
    readdirSync(place, { withFileTypes: true })
      .filter(({ name }) => !without.includes(name))
      .flatMap((entry) => {
        const path = join(place, entry.name);
        if (entry.isDirectory()) return walk(path);
        return entry.isFile() ? [path] : [];
      });
  return walk(folder)
    .map((path) => ({
      path: relative(folder, path),
      content: readFileSync(path, 'utf8'),
      executable: (statSync(path).mode & 0o100) !== 0,
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
