/**
 * A whole number that was typed on the command line.
 *
 * @throws {Error} with the usage, where it is none
 */
export function wholeNumber(text: string | undefined, usage: string): number {
  if (text === undefined || !/^\d{1,9}$/.test(text)) throw new Error(usage);
  return Number(text);
}
