import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/texts/language.ts';
import { catalogueFile, entries, readCatalogue, type Said } from './catalogue.ts';
import { asJson, english } from './english.ts';

const ENTRIES = entries();
const TRANSLATIONS = LANGUAGES.filter((language) => language !== 'en');

const formsOf = (said: Said | undefined): readonly string[] =>
  said === undefined ? [] : typeof said === 'string' ? [said] : Object.values(said);

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

test.each(TRANSLATIONS)('%s keeps values, slots and code, and leaves no text empty', (language) => {
  const catalogue = readCatalogue(language);
  const wrong = [...ENTRIES.keys()].filter((key) =>
    formsOf(catalogue[key]).some(
      (form) => form.trim() !== form || form === '' || `${fixed(form)}` !== `${fixed(key)}`,
    ),
  );
  expect(wrong).toEqual([]);
});

/** What a reader of the language would stumble over: quotes that do not close, or marks of another script. */
const STUMBLES: Readonly<Record<string, (text: string) => boolean>> = {
  de: (text) => text.split('„').length !== text.split('“').length || /["”]| [,;:!?](\s|$)/.test(text),
  'zh-Hans': (text) =>
    /[\u4e00-\u9fff][,.;:!?]|["„]/.test(text) || text.split('“').length !== text.split('”').length,
};

test.each(TRANSLATIONS)('%s is punctuated as its readers expect', (language) => {
  const texts = Object.values(readCatalogue(language)).flatMap(formsOf);
  expect(
    texts.filter((text) =>
      STUMBLES[language]?.(
        text.replaceAll(/`[^`]*`|rust-version = "\{0\}"|panic = "abort"|\["config"\]|"config"/g, ''),
      ),
    ),
  ).toEqual([]);
});
