import { strToU8, type Zippable, zipSync } from 'fflate';
import type { ProjectFile } from '../project/project-file.ts';

/** The first moment that a zip can name, in local parts: zip times carry no zone, so the bytes are the same everywhere. */
const EPOCH = new Date(1980, 0, 1);
/** "Made on Unix": what makes unpackers read the permissions. */
const UNIX = 3;
const REGULAR_FILE = 0o100644;
const EXECUTABLE_FILE = 0o100755;

/**
 * Packs a project into a zip with one top folder. The same files give the same bytes.
 *
 * @param folder the name of the top folder: a crate name, so without separators
 */
export function zipProject(folder: string, files: readonly ProjectFile[]): Uint8Array<ArrayBuffer> {
  const entries = files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map((file): [string, Zippable[string]] => [
      `${folder}/${file.path}`,
      [
        strToU8(file.content),
        {
          level: 9,
          mtime: EPOCH,
          os: UNIX,
          attrs: ((file.executable ? EXECUTABLE_FILE : REGULAR_FILE) << 16) >>> 0,
        },
      ],
    ]);
  return zipSync(Object.fromEntries(entries));
}
