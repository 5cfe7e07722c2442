import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileChange } from './part.ts';
import { Refusal } from './refusal.ts';

/**
 * Writes all files or none: each is written whole beside its place first, and then moved there. When a move fails,
 * what was moved before it is put back.
 *
 * @throws {Refusal} when a file is not what this program was built from: somebody has changed it by hand.
 * @throws {Error} when the file system refuses.
 */
export function writeFiles(root: string, files: readonly FileChange[]): void {
  for (const { path, before } of files) {
    if (readFileSync(join(root, path), 'utf8') !== before) {
      throw new Refusal(`${path} is not as this program writes it: was it changed by hand?`);
    }
  }
  const changed = files.filter((file) => file.after !== file.before);
  const moved: FileChange[] = [];
  try {
    for (const { path, after } of changed) writeFileSync(temporary(root, path), after, { flag: 'wx' });
    for (const file of changed) {
      renameSync(temporary(root, file.path), join(root, file.path));
      moved.push(file);
    }
  } catch (error) {
    for (const { path, before } of moved) writeFileSync(join(root, path), before);
    throw error;
  } finally {
    for (const { path } of changed) rmSync(temporary(root, path), { force: true });
  }
}

const temporary = (root: string, path: string): string => join(root, `${path}.${process.pid}.new`);
