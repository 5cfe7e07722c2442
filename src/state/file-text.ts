import { showableName } from '../config/shown.ts';
import { say } from '../texts/say.ts';

/**
 * The text of a file that a person picked, with the byte order mark that it may have, or enough of it to see that it is
 * longer than what is read of its kind; nothing where the browser cannot read it, as where it was deleted meanwhile.
 *
 * @param longest in UTF-16 units
 */
export const textOf = (file: File, longest: number): Promise<string | undefined> =>
  // Such a unit takes three bytes at most.
  file
    .slice(0, 3 * longest + 1)
    .arrayBuffer()
    .then((bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
    .catch(() => undefined);

/** The name of a file as it can stand in a sentence: others gave it, and may have meant it to be misread. */
export const fileName = (file: File): string => showableName(file.name);

/** What is said of a file that could not be read. */
export const notRead = (file: File): string => say`${fileName(file)} could not be read.`;
