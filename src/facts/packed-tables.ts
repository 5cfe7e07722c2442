/**
 * How the tables of releases are packed: what the page reads them by, and the program that writes them.
 *
 * Source and date: `releases-data.ts`.
 */

const DAY = 86_400_000;

/** The lines of a table, which begins and ends with a line break. */
export const lines = (table: string): readonly string[] => table.trim().split('\n');

/** Whether a bit is set in hexadecimal digits, the first digit of which has the four lowest bits. */
export const hasBit = (digits: string, bit: number): boolean =>
  (Number.parseInt(digits[bit >> 2] ?? '0', 16) & (1 << (bit & 3))) !== 0;

/** The day that many days later, both as `2026-08-22`. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

/** The dates of a run of days, oldest first. */
export const datesOf = (from: string, days: number): readonly string[] =>
  Array.from({ length: days }, (_, day) => addDays(from, day));
