import { readFileSync, statSync } from 'node:fs';
import { LONGEST_RECORD } from '../config/record.ts';
import { Problem, shownPath, systemProblem } from './problem.ts';

/**
 * Reads a file of text that somebody else wrote.
 *
 * @throws Problem when it is longer than a record may be, or cannot be read
 */
export function readText(path: string): string {
  try {
    if (statSync(path).size > LONGEST_RECORD)
      throw new Problem(
        `${shownPath(path)} is too large for a config: at most ${LONGEST_RECORD} bytes are read`,
      );
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw error instanceof Problem ? error : systemProblem('read', path, error);
  }
}

/** Reads a text that may be missing: nothing where there is no such file, or none that can be read. */
export function readTextIfAny(path: string): string | undefined {
  try {
    return statSync(path).isFile() ? readText(path) : undefined;
  } catch {
    return undefined;
  }
}
