import type { ProjectFile } from '../project-file.ts';
import { lineOf } from './mentions.ts';
import type { ProjectFacts } from './project-facts.ts';

/** A name that a file holds, and what is missing of it, as words that end a sentence. */
export interface Found {
  readonly path: string;
  readonly line: number;
  readonly text: string;
  readonly missing: string;
}

/** What a kind of file names beside commands. */
export type FileRule = (facts: ProjectFacts) => readonly Found[];

/** Each name of a file with what is missing for it. */
export function each(
  { files }: ProjectFacts,
  pattern: RegExp,
  names: (file: ProjectFile) => readonly string[],
  missing: (name: string, file: ProjectFile) => readonly string[],
): readonly Found[] {
  return files
    .filter(({ path }) => pattern.test(path))
    .flatMap((file) =>
      names(file).flatMap((name) =>
        missing(name, file).map((words) => ({
          path: file.path,
          line: lineOf(file.content, name),
          text: name,
          missing: words,
        })),
      ),
    );
}

/** What a pattern holds in its brackets, wherever it fits. */
export const matches = (content: string, pattern: RegExp): readonly string[] =>
  [...content.matchAll(pattern)].flatMap(([, name]) => name ?? []);

/** What a project's text names before it is there: who makes each. */
const MADE_LATER: readonly RegExp[] = [
  // Nix, with the first use of the flake.
  /^flake\.lock$/,
  // Programs of the project's own tools, as its README says.
  /^(\.rustup|\.venv|\.sqlx|\.postgres|dev\.db)$/,
];

/** Whether a file is made only once somebody works with the project. */
export const later = (path: string): boolean => MADE_LATER.some((pattern) => pattern.test(path));
