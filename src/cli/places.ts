import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parents } from '../archive/parents.ts';
import { showable } from '../config/shown.ts';
import { MEMBERS_FOLDER } from '../project/crates.ts';
import type { ProjectFile } from '../project/project-file.ts';
import { Problem, shownPath } from './problem.ts';
import { hasMember, isExcluded, workspaceAbove, workspaceIn, workspaceTable } from './workspace.ts';

/**
 * Makes sure that every file of a project can be put into a folder that is in use, before any is.
 *
 * @param gone the files of the former choices that the new ones do not make
 * @throws Problem when something else is in the way, or would become a part of the project
 */
export function checkPlaces(target: string, files: readonly ProjectFile[], gone: readonly string[]): void {
  const folders = new Set(files.flatMap((file) => parents(file.path)));
  for (const folder of folders) check(join(target, folder), 'folder');
  for (const file of files) check(join(target, file.path), 'file');
  checkMembers(target, files, gone);
}

/** A link is not followed: what it leads to may be outside of the folder. */
function check(path: string, kind: 'file' | 'folder'): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined || (kind === 'file' ? found.isFile() : found.isDirectory())) return;
  throw new Problem(
    `${shownPath(path)} is in the way: it is ${found.isSymbolicLink() ? 'a link' : `no ${kind}`}`,
  );
}

/**
 * A crate of an earlier project would join the new workspace, which Cargo.lock then does not fit. One that a person put
 * into the workspace that is there already stays what it is.
 */
function checkMembers(target: string, files: readonly ProjectFile[], gone: readonly string[]): void {
  // The generated Cargo.toml takes in every folder there.
  const folder = join(target, MEMBERS_FOLDER);
  if (!files.some((file) => file.path.startsWith(MEMBERS_FOLDER)) || !existsSync(folder)) return;
  const own = new Set(files.map((file) => file.path));
  const workspace = workspaceIn(target);
  const isMember = (name: string): boolean =>
    workspace !== undefined &&
    'root' in workspace &&
    hasMember(workspace, join(folder, name)) &&
    !gone.includes(`${MEMBERS_FOLDER}${name}/Cargo.toml`);
  const foreign = readdirSync(folder).find(
    (name) =>
      existsSync(join(folder, name, 'Cargo.toml')) &&
      !own.has(`${MEMBERS_FOLDER}${name}/Cargo.toml`) &&
      !isMember(name),
  );
  if (foreign === undefined) return;
  throw new Problem(
    `${shownPath(join(folder, foreign))} would become a member of the new workspace: move it away first`,
  );
}

/**
 * Makes sure that nothing in a folder above keeps Cargo from building the project: a workspace that claims it, or a
 * Cargo.toml that cannot be parsed. Cargo looks for neither above what is a workspace itself.
 *
 * @throws Problem with what to do
 */
export function checkAbove(folder: string, files: readonly ProjectFile[]): void {
  const target = resolve(folder);
  const workspace = workspaceAbove(target);
  if (!workspace) return;
  const manifest = files.find(({ path }) => path === 'Cargo.toml')?.content ?? '';
  const isRoot = workspaceTable(manifest) !== undefined;
  if ('broken' in workspace) {
    if (isRoot) return;
    throw new Problem(
      `${shownPath(folder)} lies below ${shownPath(workspace.broken)}, which is no valid TOML: Cargo reads that, too, and would not build it; choose another folder, or mend that file; --force writes it all the same`,
    );
  }
  const member = hasMember(workspace, target);
  if (isRoot ? !member : member || isExcluded(workspace, target)) return;
  const path = relative(workspace.root, target).split(sep).join('/');
  throw new Problem(
    `${shownPath(folder)} lies in the Cargo workspace of ${shownPath(join(workspace.root, 'Cargo.toml'))}, ${
      isRoot ? 'and would be a workspace within it' : 'which does not have it as a member'
    }: Cargo would not build it; choose another folder, or add "${showable(path)}" to the ${
      isRoot ? 'exclude' : 'members or the exclude'
    } of that workspace; --force writes it all the same`,
  );
}
