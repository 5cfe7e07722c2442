import { expect, test } from 'vitest';
import { LANGUAGES, pageIn } from './language.ts';

test.each([
  ['en', 'en', './'],
  ['en', 'de', './de/'],
  ['en', 'zh-Hans', './zh-Hans/'],
  ['de', 'de', './'],
  ['de', 'en', '../'],
  ['de', 'zh-Hans', '../zh-Hans/'],
  ['zh-Hans', 'de', '../de/'],
] as const)('from the page in %s that in %s is at %s', (from, to, address) => {
  expect(pageIn(to, from)).toBe(address);
});

test('from every page one gets to every other, wherever the site is', () => {
  for (const root of ['https://example.org/', 'https://example.org/tools/ferroflake/']) {
    const at = (language: string) => (language === 'en' ? root : `${root}${language}/`);
    for (const from of LANGUAGES)
      for (const to of LANGUAGES) expect(new URL(pageIn(to, from), at(from)).href).toBe(at(to));
  }
});
