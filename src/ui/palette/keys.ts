import { letterOf } from '../parts/keys.ts';

/** Whether this is a Mac, where Control and K cut the rest of a line. False in the prerendered page. */
export const isMac = (): boolean => typeof navigator !== 'undefined' && /^Mac|^iP/.test(navigator.platform);

/** Whether the keys of the palette were pressed: Control and K, or Command and K on a Mac. */
export const isPaletteKey = (event: KeyboardEvent): boolean =>
  letterOf(event) === 'k' &&
  (isMac() ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey) &&
  !event.altKey &&
  !event.shiftKey;
