import { list, say } from '../texts/say.ts';

/**
 * Names as one reads them aloud: "a", "a and b", "a, b and c", "a, b and 5 more".
 *
 * @param most the most parts of the list; how many names are left over is one of them
 * @param rest says how many are left over
 */
export const listed = (
  names: readonly string[],
  most = 3,
  rest = (more: number): string => say`${more} more`,
): string => list(names.length > most ? [...names.slice(0, most - 1), rest(names.length - most + 1)] : names);
