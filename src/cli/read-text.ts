import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { LONGEST_RECORD } from '../config/record.ts';
import { Problem, shownPath, systemProblem } from './problem.ts';

/**
 * Reads a file of text that somebody else wrote, a pipe or a device: in UTF-8, or in UTF-16 where it begins with the
 * mark of that.
 *
 * @throws Problem when it is longer than a record may be, or cannot be read
 */
export function readText(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readBytes(path);
  } catch (error) {
    throw systemProblem('read', path, error);
  }
  if (bytes.length > LONGEST_RECORD)
    throw new Problem(
      `${shownPath(path)} is too large for a config: at most ${LONGEST_RECORD} bytes are read`,
    );
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** What is there, up to one byte beyond what is used: a device may never end. */
function readBytes(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(LONGEST_RECORD + 1);
    let length = 0;
    let read: number;
    do {
      read = readSync(file, buffer, length, buffer.length - length, null);
      length += read;
    } while (read > 0);
    return buffer.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

/** The encoding that a text names by its mark of the byte order: what PowerShell writes has one. */
function encodingOf([first, second]: Buffer): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** Reads a text that may be missing: nothing where there is no such file, or none that can be read. */
export function readTextIfAny(path: string): string | undefined {
  try {
    return statSync(path).isFile() ? readText(path) : undefined;
  } catch {
    return undefined;
  }
}
