import { expect, test } from 'vitest';
import { day, number } from './format.ts';
import { LANGUAGES } from './language.ts';

/** What the page's English is written like; the other languages need no region. */
const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language);

test.each([
  [0, '0'],
  [999, '999'],
  [2953, '2,953'],
])('%d is written as %s', (amount, written) => {
  expect(number(amount)).toBe(written);
});

test('a day is the same wherever the page is read', () => {
  expect(day('2026-09-01')).toBe('1 September 2026');
});

test.each(LANGUAGES)('%s: numbers are written as the browser itself would', (language) => {
  for (const amount of [0, 7, 999, 1000, 2953, 20_000, 123_456, 1_000_000])
    expect(number(amount, language)).toBe(amount.toLocaleString(localeOf(language)));
});

test.each(LANGUAGES)('%s: days are written as the browser itself would', (language) => {
  for (let month = 1; month <= 12; month++)
    for (const date of ['01', '09', '28']) {
      const iso = `2026-${String(month).padStart(2, '0')}-${date}`;
      const own = new Date(iso).toLocaleDateString(localeOf(language), {
        dateStyle: 'long',
        timeZone: 'UTC',
      });
      expect(day(iso, language)).toBe(own);
    }
});
