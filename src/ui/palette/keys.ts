import { letterOf } from '../parts/keys.ts';

/** Whether this is a Mac, where Control and K cut the rest of a line. False in the prerendered page. */
export const isMac = (): boolean => typeof navigator !== 'undefined' && /^Mac|^iP/.test(navigator.platform);

/** What was typed before there was a box for it. */
export interface Typing {
  /** Ends the listening, and gives what was typed. */
  readonly typed: () => string;
}

/** What public/early.js has of it, from before the page answered. */
type EarlySought = () => string | undefined;

/** Keeps what is typed from now on, so that nothing else on the page takes it. */
export function keepTyped(): Typing {
  let text = (window as { earlySought?: EarlySought }).earlySought?.() ?? '';
  const keep = (event: KeyboardEvent): void => {
    if (event.key.length > 1 || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    text += event.key;
  };
  addEventListener('keydown', keep, true);
  return {
    typed: () => {
      removeEventListener('keydown', keep, true);
      return text;
    },
  };
}

/** Whether the keys of the palette were pressed: Control and K, or Command and K on a Mac. */
export const isPaletteKey = (event: KeyboardEvent): boolean =>
  letterOf(event) === 'k' &&
  (isMac() ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey) &&
  !event.altKey &&
  !event.shiftKey;
