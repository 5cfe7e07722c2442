import { LANGUAGE } from './language.ts';

/** What the page's English is written like; the other languages need no region. */
export const LOCALE = LANGUAGE === 'en' ? 'en-GB' : LANGUAGE;

/** A number as the language writes it: "2,953". */
export const number = (amount: number): string => amount.toLocaleString(LOCALE);

/**
 * A day as the language writes it, from "2026-11-28". Written out: what is shortened differs from one browser to the
 * next, and the page was built with it.
 */
export const day = (iso: string): string =>
  new Date(iso).toLocaleDateString(LOCALE, { dateStyle: 'long', timeZone: 'UTC' });
