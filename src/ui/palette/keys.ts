import { letterOf } from '../parts/keys.ts';

/** Whether this is a Mac, where Control and K cut the rest of a line. False in the prerendered page. */
export const isMac = (): boolean => typeof navigator !== 'undefined' && /^Mac|^iP/.test(navigator.platform);

/** What is typed before there is a box for it. */
export interface Typing {
  /** Whether it goes on: not where the person turned to something else, or pressed Escape. */
  readonly wanted: () => boolean;
  /** Ends the listening, and gives what was typed. */
  readonly typed: () => string;
}

/** What public/early.js has of it, from before the page answered. */
type EarlySought = () => string | undefined;

const SIGNS = ['keydown', 'focusin'];

/** Keeps what is typed from now on, so that nothing else on the page takes it: not what has the focus, either. */
export function keepTyped(): Typing {
  let text = (window as { earlySought?: EarlySought }).earlySought?.() ?? '';
  let wanted = true;
  const end = (): void => {
    wanted = false;
    for (const sign of SIGNS) removeEventListener(sign, keep, true);
  };
  const keep = (event: Event): void => {
    const { key, ctrlKey, metaKey } = event as KeyboardEvent;
    const ends = !key || key === 'Escape';
    if (!ends && (ctrlKey || metaKey || (key.length > 1 && key !== 'Backspace' && key !== 'Enter'))) return;
    event.preventDefault();
    if (ends) {
      end();
      if (key) place?.focus();
    } else if (key === 'Backspace') text = text.slice(0, -1);
    else if (key !== 'Enter') text += key;
  };
  // An input method writes where the focus is.
  const place = document.activeElement as HTMLElement | null;
  place?.blur();
  for (const sign of SIGNS) addEventListener(sign, keep, true);
  return {
    wanted: () => wanted,
    typed: () => {
      end();
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
