import { say } from '../texts/say.ts';
import { CONTROL, DIRECTION, LONE_JOINTS, UNSEEN } from './characters.ts';

const LONGEST_SHOWN = 60;

/** What must reach neither a terminal, a page nor a generated file. */
const UNSHOWABLE = new RegExp([CONTROL, DIRECTION, UNSEEN].map(({ source }) => source).join('|'), 'gu');

/** The same, with what may stand in a name before it. */
const IN_NAME = new RegExp(`(${LONE_JOINTS.source})|${UNSHOWABLE.source}`, 'gu');

/** A text on one line, with a sign in the place of each character that cannot be seen, or makes others read otherwise. */
export const showable = (text: string): string => text.toWellFormed().replace(UNSHOWABLE, '\ufffd');

/** The same for what a person named: emoji and several scripts are written with a joint that nobody sees, by itself. */
export const showableName = (name: string): string =>
  name.toWellFormed().replace(IN_NAME, (_, joint: string | undefined) => joint ?? '\ufffd');

/** A value as a message shows it: quoted by one sign on each side, on one line and not too long. */
export function shown(value: unknown): string {
  const plain = showable(textOf(value).slice(0, 4 * LONGEST_SHOWN));
  return say`“${plain.length > LONGEST_SHOWN ? `${plain.slice(0, LONGEST_SHOWN).toWellFormed()}…` : plain}”`;
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
