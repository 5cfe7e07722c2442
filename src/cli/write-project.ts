import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ProjectFile } from '../project/project-file.ts';
import { type Plan, planProject, usedProblem } from './plan.ts';
import { Problem, shownPath, systemProblem } from './problem.ts';

/**
 * Writes a project into a folder: all of it or nothing.
 *
 * The files are first written aside, so that a full disk leaves the folder as it was, and then moved to their places.
 *
 * @param force writes into a folder that is not empty; files of the project replace those of the same name,
 *   and what else is there stays
 * @returns what became of each file
 * @throws Problem when the folder is in use or the file system refuses
 */
export function writeProject(folder: string, files: readonly ProjectFile[], force: boolean): Plan {
  const plan = planProject(folder, files);
  if (plan.used && !force) throw usedProblem(folder, plan);
  const changed = plan.files.filter(({ fate }) => fate !== 'unchanged').map(({ file }) => file);
  try {
    if (changed.length > 0) uninterrupted(() => stageAndMove(resolve(folder), changed));
  } catch (error) {
    throw error instanceof Problem ? error : systemProblem('write', folder, error);
  }
  return plan;
}

/** Some of the files of a person could not be put back, and must not be cleared away. */
class Stranded extends Problem {}

function stageAndMove(target: string, files: readonly ProjectFile[]): void {
  const existed = existsSync(target);
  // Files are moved within one file system only, and a folder that exists may be one by itself.
  const staging = mkdtempSync(join(existed ? target : firstExisting(dirname(target)), '.ferroflake-'));
  try {
    // Not the staging folder itself is moved: it is closed to everybody else, and the project is as open as mkdir says.
    const made = join(staging, 'new');
    mkdirSync(made);
    writeFiles(made, files);
    if (existed) moveInto(made, target, join(staging, 'before'), files);
    else {
      mkdirSync(dirname(target), { recursive: true });
      renameSync(made, target);
    }
  } catch (error) {
    if (!(error instanceof Stranded)) rmSync(staging, { recursive: true, force: true });
    throw error;
  }
  rmSync(staging, { recursive: true, force: true });
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Lets synchronous work end before a signal ends the process: whoever is listened for waits for the next event. */
function uninterrupted(work: () => void): void {
  const wait = (): void => {};
  for (const signal of SIGNALS) process.on(signal, wait);
  try {
    work();
  } finally {
    for (const signal of SIGNALS) process.off(signal, wait);
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
function moveInto(from: string, target: string, before: string, files: readonly ProjectFile[]): void {
  mkdirSync(before);
  const undo: (() => void)[] = [];
  try {
    for (const file of files) {
      const to = join(target, file.path);
      const kept = join(before, String(undo.length));
      const made = mkdirSync(dirname(to), { recursive: true });
      if (made !== undefined) undo.push(() => rmSync(made, { recursive: true, force: true }));
      if (existsSync(to)) {
        renameSync(to, kept);
        undo.push(() => renameSync(kept, to));
      } else {
        undo.push(() => rmSync(to, { force: true }));
      }
      renameSync(join(from, file.path), to);
    }
  } catch (error) {
    if (undo.toReversed().filter((step) => !succeeds(step)).length === 0) throw error;
    const { message } = systemProblem('write', target, error);
    throw new Stranded(
      `${message}; and not all could be put back: what is left of your files is in ${shownPath(before)}`,
    );
  }
}

function succeeds(step: () => void): boolean {
  try {
    step();
    return true;
  } catch {
    return false;
  }
}
