import { showable } from '../config/shown.ts';

/** What a person got wrong, or what the machine refused, in one clear line. The command ends with status 2. */
export class Problem extends Error {}

/** A path as a message shows it: quoted, on one line, and whole however long it is. */
export const shownPath = (path: string): string => `"${showable(path)}"`;

/** The words of an error of the file system: what was refused, and where. */
export function systemProblem(doing: string, path: string, error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return new Problem(
    `cannot ${doing} ${shownPath(path)}: ${REASONS[code ?? ''] ?? showable(error instanceof Error ? error.message : String(error))}`,
  );
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EEXIST: 'it exists already',
  EISDIR: 'it is a folder',
  ELOOP: 'the links on that path lead in a circle',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of that path is a file, not a folder',
  EXDEV: 'a part of that path is a file system of its own',
  EPERM: 'the operation is not permitted',
  EROFS: 'the file system is read-only',
  EDQUOT: 'the disk quota is used up',
};
