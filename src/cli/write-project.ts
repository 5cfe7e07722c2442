import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { ProjectFile } from '../project/project-file.ts';
import { checkPlaces } from './places.ts';
import { Problem, systemProblem } from './problem.ts';

/**
 * Writes a project into a folder: all of it or nothing.
 *
 * The files are first written beside the folder, so that a full disk leaves it as it was, and then moved in.
 *
 * @param force writes into a folder that is not empty; files of the project replace those of the same name,
 *   and what else is there stays
 * @throws Problem when the folder is in use or the file system refuses
 */
export function writeProject(folder: string, files: readonly ProjectFile[], force: boolean): void {
  const target = resolve(folder);
  checkTarget(target, folder, force);
  const existed = existsSync(target);
  const parent = firstExisting(dirname(target));
  let staging: string | undefined;
  try {
    staging = mkdtempSync(join(parent, `.${basename(target).slice(0, 40)}-`));
    writeFiles(staging, files);
    if (existed) moveInto(staging, target, files);
    else {
      mkdirSync(dirname(target), { recursive: true });
      renameSync(staging, target);
      staging = undefined;
    }
  } catch (error) {
    throw error instanceof Problem ? error : systemProblem('write', folder, error);
  } finally {
    if (staging !== undefined) rmSync(staging, { recursive: true, force: true });
  }
}

function checkTarget(target: string, shown: string, force: boolean): void {
  let entries: string[];
  try {
    if (lstatSync(target, { throwIfNoEntry: false }) === undefined) return;
    if (!existsSync(target)) throw new Problem(`${JSON.stringify(shown)} is a link that leads nowhere`);
    if (!statSync(target).isDirectory())
      throw new Problem(`${JSON.stringify(shown)} is a file, not a folder`);
    entries = readdirSync(target);
  } catch (error) {
    throw error instanceof Problem ? error : systemProblem('write', shown, error);
  }
  if (entries.length > 0 && !force) {
    throw new Problem(
      `the folder ${JSON.stringify(shown)} is not empty; --force writes into it all the same`,
    );
  }
}

function firstExisting(path: string): string {
  let folder = path;
  while (!existsSync(folder)) folder = dirname(folder);
  return folder;
}

function writeFiles(root: string, files: readonly ProjectFile[]): void {
  for (const file of files) {
    const path = join(root, file.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.content, { mode: file.executable ? 0o755 : 0o644 });
  }
}

/** Moves each file to its place; where one fails, those that were moved are put back. */
function moveInto(staging: string, target: string, files: readonly ProjectFile[]): void {
  checkPlaces(target, files);
  const saved = mkdtempSync(`${staging}-before-`);
  const undo: (() => void)[] = [];
  try {
    for (const file of files) {
      const from = join(staging, file.path);
      const to = join(target, file.path);
      const kept = join(saved, String(undo.length));
      const made = mkdirSync(dirname(to), { recursive: true });
      if (made !== undefined) undo.push(() => rmSync(made, { recursive: true, force: true }));
      if (existsSync(to)) {
        renameSync(to, kept);
        undo.push(() => renameSync(kept, to));
      } else {
        undo.push(() => rmSync(to, { force: true }));
      }
      renameSync(from, to);
    }
  } catch (error) {
    for (const step of undo.toReversed()) step();
    throw error;
  } finally {
    rmSync(saved, { recursive: true, force: true });
  }
}
