import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/texts/language.ts';
import { catalogueFile, entries, readCatalogue, type Said } from './catalogue.ts';
import { asJson, english } from './english.ts';

const ENTRIES = entries();
const TRANSLATIONS = LANGUAGES.filter((language) => language !== 'en');

/** The forms of what is said, by the kind of number; a text without numbers has one. */
const formsOf = (said: Said | undefined): Readonly<Record<string, string>> =>
  typeof said === 'object' ? said : { other: said ?? '' };

/** What stands in a text and is no word of a language: values, slots, and code. */
const fixed = (text: string): readonly string[] => (text.match(/\{\w+\}|`[^`]*`/g) ?? []).toSorted();

test('en.json is what the sources say: npm run texts', () => {
  expect(readFileSync(catalogueFile('en'), 'utf8') === asJson(english(ENTRIES))).toBe(true);
});

test.each(TRANSLATIONS)('%s says every text, and none that is gone', (language) => {
  const said = Object.keys(readCatalogue(language));
  expect({
    missing: [...ENTRIES.keys()].filter((key) => !said.includes(key)),
    gone: said.filter((key) => !ENTRIES.has(key)),
  }).toEqual({ missing: [], gone: [] });
});

test.each(TRANSLATIONS)('%s has each form that its numbers ask for', (language) => {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const catalogue = readCatalogue(language);
  const wrong = [...ENTRIES.values()].filter(({ text }) => {
    const said = catalogue[text.key];
    if (text.kind === 'phrase') return typeof said !== 'string';
    return typeof said !== 'object' || pluralCategories.some((form) => !said[form]);
  });
  expect(wrong.map(({ text }) => text.key)).toEqual([]);
});

/** Whether a form holds what the English does. A form for one may say the number by its words. */
function keeps(form: string, name: string, english: string): boolean {
  const [own, expected] = [fixed(form), fixed(english)];
  return name === 'other' ? `${own}` === `${expected}` : own.every((part) => expected.includes(part));
}

test.each(TRANSLATIONS)('%s keeps values, slots and code, and leaves no text empty', (language) => {
  const catalogue = readCatalogue(language);
  const wrong = [...ENTRIES.keys()].filter((key) =>
    Object.entries(formsOf(catalogue[key])).some(
      ([name, form]) => form === '' || form.trim() !== form || !keeps(form, name, key),
    ),
  );
  expect(wrong).toEqual([]);
});

/** What a reader of the language would stumble over: quotes that do not close, or marks of another script. */
const STUMBLES: Readonly<Record<Language, (text: string) => boolean>> = {
  en: (text) => /["']/.test(text) || text.split('“').length !== text.split('”').length,
  de: (text) => text.split('„').length !== text.split('“').length || /["”]| [,;:!?](\s|$)/.test(text),
  'zh-Hans': (text) =>
    /[\u4e00-\u9fff][,.;:!?]|["„]/.test(text) || text.split('“').length !== text.split('”').length,
};

test.each(LANGUAGES)('%s is punctuated as its readers expect', (language) => {
  const said =
    language === 'en' ? Object.values(english(ENTRIES)).flat() : Object.values(readCatalogue(language));
  const texts = said.flatMap((each) => Object.values(formsOf(each)));
  expect(texts.filter((text) => STUMBLES[language](text.replaceAll(/`[^`]*`|= "[^"]*"/g, 'code')))).toEqual(
    [],
  );
});
