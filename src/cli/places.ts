import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ProjectFile } from '../project/project-file.ts';
import { Problem, shownPath } from './problem.ts';

/** Where the members of a generated workspace are; its Cargo.toml takes in every folder there. */
const MEMBERS = 'crates';

/**
 * Makes sure that every file of a project can be put into a folder that is in use, before any is.
 *
 * @throws Problem when something else is in the way, or would become a part of the project
 */
export function checkPlaces(target: string, files: readonly ProjectFile[]): void {
  const folders = new Set(files.flatMap((file) => parents(file.path)));
  for (const folder of folders) check(join(target, folder), 'folder');
  for (const file of files) check(join(target, file.path), 'file');
  checkMembers(target, files);
}

/** The folders above a file, the outermost first. */
function parents(path: string): readonly string[] {
  const parts = dirname(path)
    .split('/')
    .filter((part) => part !== '.');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** A link is not followed: what it leads to may be outside of the folder. */
function check(path: string, kind: 'file' | 'folder'): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined || (kind === 'file' ? found.isFile() : found.isDirectory())) return;
  throw new Problem(
    `${shownPath(path)} is in the way: it is ${found.isSymbolicLink() ? 'a link' : `no ${kind}`}`,
  );
}

/** A crate of an earlier project would join the new workspace, which Cargo.lock then does not fit. */
function checkMembers(target: string, files: readonly ProjectFile[]): void {
  const folder = join(target, MEMBERS);
  if (!files.some((file) => file.path.startsWith(`${MEMBERS}/`)) || !existsSync(folder)) return;
  const own = new Set(files.map((file) => file.path));
  const foreign = readdirSync(folder).find(
    (name) => existsSync(join(folder, name, 'Cargo.toml')) && !own.has(`${MEMBERS}/${name}/Cargo.toml`),
  );
  if (foreign === undefined) return;
  throw new Problem(
    `${shownPath(join(folder, foreign))} would become a member of the new workspace: move it away first`,
  );
}
