import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { date, number } from './format.ts';
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

test.each([
  ['2026-09-01', '1 September 2026'],
  ['2026-09', 'September 2026'],
])('%s is the same wherever the page is read: %s', (iso, written) => {
  expect(date(iso)).toBe(written);
});

describe.each(LANGUAGES)('%s', (language) => {
  beforeEach(() => {
    vi.stubGlobal('__LANGUAGE__', language);
    vi.resetModules();
  });
  afterEach(() => vi.unstubAllGlobals());

  test('numbers are written as the browser itself would', async () => {
    const { number: written, oneDecimal } = await import('./format.ts');
    for (const amount of [0, 7, 999, 1000, 2953, 20_000, 123_456, 1_000_000])
      expect(written(amount)).toBe(amount.toLocaleString(localeOf(language)));
    expect(oneDecimal(12.34)).toBe((12.3).toLocaleString(localeOf(language)));
  });

  test('dates are written as the browser itself would', async () => {
    const { date: written } = await import('./format.ts');
    const own = (iso: string, parts: Intl.DateTimeFormatOptions): string =>
      new Date(iso).toLocaleDateString(localeOf(language), { ...parts, timeZone: 'UTC' });
    for (let number = 1; number <= 12; number++) {
      const month = `2026-${String(number).padStart(2, '0')}`;
      expect(written(month)).toBe(own(month, { year: 'numeric', month: 'long' }));
      for (const day of ['01', '09', '28'])
        expect(written(`${month}-${day}`)).toBe(own(`${month}-${day}`, { dateStyle: 'long' }));
    }
  });
});
