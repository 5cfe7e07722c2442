import { gzipSync } from 'fflate';
import { PACKED_ON } from '../packed.mjs';

/** A file of a tarball. */
export interface Packed {
  readonly path: string;
  readonly content: Uint8Array;
  readonly executable?: boolean;
}

const BLOCK = 512;
/** The longest path that the old form of the header holds. */
const LONGEST_PATH = 100;
/** In seconds. A fixed day: a tarball of the same files has the same bytes. */
const TIME = PACKED_ON.getTime() / 1000;

const octal = (value: number, digits: number): string => `${value.toString(8).padStart(digits, '0')}\0`;

/** A text at its place in the header: where it begins, and what it is. */
type Entry = readonly [at: number, text: string];

/**
 * The header of a file, as POSIX.1-1988 has it ("ustar"): owned by nobody in particular.
 *
 * @throws Error for a path that such a header cannot hold
 */
function header({ path, content, executable = false }: Packed): Uint8Array {
  if (!/^[\x21-\x7e]+$/.test(path) || path.length > LONGEST_PATH)
    throw new Error(`${path} cannot stand in a tarball`);
  const block = new Uint8Array(BLOCK);
  const put = ([at, text]: Entry): void => block.set(new TextEncoder().encode(text), at);
  const entries: readonly Entry[] = [
    [0, path],
    [100, octal(executable ? 0o755 : 0o644, 7)],
    [108, octal(0, 7)],
    [116, octal(0, 7)],
    [124, octal(content.length, 11)],
    [136, octal(TIME, 11)],
    // The sum is made with blanks in its own place.
    [148, ' '.repeat(8)],
    [156, '0'],
    [257, 'ustar\x0000'],
  ];
  entries.forEach(put);
  put([
    148,
    `${octal(
      block.reduce((sum, byte) => sum + byte),
      6,
    )} `,
  ]);
  return block;
}

/** Files as a gzipped tarball, in the order of their paths; the same files give the same bytes everywhere. */
export function tarball(files: readonly Packed[]): Uint8Array {
  const ordered = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const parts = ordered.flatMap((file) => [
    header(file),
    file.content,
    new Uint8Array(-file.content.length & (BLOCK - 1)),
  ]);
  const whole = Buffer.concat([...parts, new Uint8Array(2 * BLOCK)]);
  return gzipSync(whole, { level: 9, mtime: PACKED_ON });
}
