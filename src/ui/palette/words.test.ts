import { expect, test, vi } from 'vitest';
import { everyday } from '../../texts/everyday.ts';
import { keepEnglish } from '../../texts/say.ts';
import { searchOptions } from '../form/search.ts';

// As the page is built in German.
vi.hoisted(() => vi.stubGlobal('__LANGUAGE__', 'de'));

test.each([
  ['sichern, Archiv, save, archive', ['sichern', 'Archiv', 'save', 'archive']],
  ['包、箱, package', ['包', '箱', 'package']],
  ['Release, Release', ['Release']],
])('the words of "%s"', (text, words) => {
  expect(everyday(text)).toEqual(words);
});

test.each(['wasi', 'bibliothek', 'libraries', 'verlinkt'])('an option is found by "%s"', (query) => {
  const option = { id: 'wasi', label: keepEnglish('Bibliotheken', 'Libraries'), help: 'Verlinkt sie.' };
  expect(searchOptions([option], query)).toHaveLength(1);
});
