import { list, say } from '../texts/say.ts';

/** The most names of a list that are written out. */
const WRITTEN = 3;

/** Names as one reads them aloud: "a", "a and b", "a, b and c", "a, b and 5 more". */
export function listed(names: readonly string[]): string {
  const shown = names.length > WRITTEN ? [...names.slice(0, 2), say`${names.length - 2} more`] : names;
  return list(shown);
}
