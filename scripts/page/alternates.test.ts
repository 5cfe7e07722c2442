import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/texts/language.ts';
import { withAlternates } from './alternates.ts';

const PAGE = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');

const addressesIn = (html: string) =>
  [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
    ([, language, address]) => [language, address],
  );

test('the English page names the page of every language, as it stands in the sources', () => {
  expect(addressesIn(PAGE).map(([language]) => language)).toEqual([...LANGUAGES]);
  expect(withAlternates(PAGE, 'en')).toBe(PAGE);
});

test('a page in a folder names the others from there', () => {
  expect(addressesIn(withAlternates(PAGE, 'de'))).toEqual([
    ['en', '../'],
    ['de', './'],
    ['zh-Hans', '../zh-Hans/'],
  ]);
});
