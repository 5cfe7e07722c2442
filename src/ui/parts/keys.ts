import { say } from '../../texts/say.ts';

/**
 * The letter of a key, in lower case. Where the keyboard writes other letters than ours, as a Greek one does, the place
 * of the key counts.
 */
export const letterOf = ({ key, code }: KeyboardEvent): string =>
  (/^[a-z]$/i.test(key) ? key : code.replace('Key', '')).toLowerCase();

/** The names of keys, as they stand on them. */
export const KEYS = { control: say`Ctrl`, command: '⌘', enter: 'Enter', escape: 'Esc', find: 'K' } as const;
