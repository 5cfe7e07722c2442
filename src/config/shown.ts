import { say } from '../texts/say.ts';

const LONGEST_SHOWN = 60;

/**
 * What must reach neither a terminal, a page nor a generated file: control characters, line and paragraph separators,
 * characters that change the direction of writing, and those that nobody sees (UAX #44, Default_Ignorable_Code_Point;
 * interlinear annotations; code points that are no characters).
 */
const UNSHOWABLE =
  /[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\ufff9-\ufffb]/gu;

/** A text on one line, with a sign in the place of each character that cannot be seen, or makes others read otherwise. */
export const showable = (text: string): string => text.toWellFormed().replace(UNSHOWABLE, '\ufffd');

/** A value as a message shows it: quoted by one sign on each side, on one line and not too long. */
export function shown(value: unknown): string {
  const plain = showable(textOf(value).slice(0, 4 * LONGEST_SHOWN));
  return say`"${plain.length > LONGEST_SHOWN ? `${plain.slice(0, LONGEST_SHOWN).toWellFormed()}…` : plain}"`;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // Lists within lists, deeper than the machine's stack.
    return Array.isArray(value) ? say`a list` : say`an object`;
  }
}
