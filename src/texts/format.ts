import { LANGUAGE } from './language.ts';

/** What the page's English is written like; the other languages need no region. */
export const LOCALE = LANGUAGE === 'en' ? 'en-GB' : LANGUAGE;

/** A number as the language writes it: "2,953". */
export const number = (amount: number): string => amount.toLocaleString(LOCALE);

/** What parts a number's decimals from the rest, in the languages that have no point there. */
const DECIMAL: Readonly<Record<string, string>> = { de: ',' };

/**
 * A number with one decimal, as the language writes it: "12.3". Without the browser's own formatter, which takes longer
 * to be there than all else that the first files wait for.
 */
export const oneDecimal = (amount: number): string =>
  amount.toFixed(1).replace('.', DECIMAL[LANGUAGE] ?? '.');

/**
 * A day as the language writes it, from "2026-11-28". Written out: what is shortened differs from one browser to the
 * next, and the page was built with it.
 */
export const day = (iso: string): string =>
  new Date(iso).toLocaleDateString(LOCALE, { dateStyle: 'long', timeZone: 'UTC' });
