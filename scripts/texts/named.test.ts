import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/texts/language.ts';
import { type Entry, entries, readCatalogue } from './catalogue.ts';
import { textsIn } from './messages.ts';

const isNamed = ({ text: { key }, files }: Entry): boolean =>
  files
    .filter((path) => path.startsWith('src/'))
    .flatMap((path) => textsIn(path, readFileSync(path, 'utf8')))
    .some((text) => text.key === key && text.kind === 'phrase' && text.tag === 'named');

/** The English of what generated files hold, too. */
const named = [...entries().values()].filter(isNamed).map(({ text }) => text.key);

test('there are texts that files hold', () => expect(named).toContain('Run the tests'));

// `inFiles` finds the English by what is shown: two texts that look alike would be one to it.
test.each(LANGUAGES.filter((language) => language !== 'en'))(
  'in %s no two of them look alike',
  (language) => {
    const said = readCatalogue(language);
    const english = new Map<unknown, string[]>();
    for (const key of named.filter((each) => said[each] !== undefined))
      english.set(said[key], [...(english.get(said[key]) ?? []), key]);
    expect([...english].filter(([, keys]) => keys.length > 1)).toEqual([]);
  },
);
