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

/** What is said of a file that could not be read. */
export const notRead = (file: File): string => say`${file.name} could not be read.`;
