import { type Language, pageIn } from '../texts/language.ts';
import type { ConfigStore } from './store.ts';

/** Where the choice is kept. A script in the head of the English page reads it: public/recall.js. */
const LANGUAGE_KEY = 'ferroflake-language';

/** Remembers the language that was picked, where the browser lets the page remember. */
export function rememberLanguage(picked: Language): void {
  try {
    localStorage.setItem(LANGUAGE_KEY, picked);
  } catch {
    // A browser that keeps nothing still goes to the page that was asked for.
  }
}

/** Forgets what was picked: the page stays, and the next one is the one that is come to. */
export function forgetLanguage(): void {
  try {
    localStorage.removeItem(LANGUAGE_KEY);
  } catch {
    // Nothing is kept that could be forgotten.
  }
}

/** Goes to the page of a language with all that is chosen now, and remembers it. */
export function goToLanguage(picked: Language, store: ConfigStore): void {
  rememberLanguage(picked);
  location.assign(`${pageIn(picked)}#${store.getState().link}`);
}
