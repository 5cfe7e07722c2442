/**
 * Keeps the catalogue: `src/texts/en.json` lists every text of the sources by the file that says it first; a text that
 * no source says any more goes from the other languages. Says what they lack, and with --missing LANGUAGE prints just
 * that, as JSON to fill in.
 */
import { writeFileSync } from 'node:fs';
import { LANGUAGES } from '../../src/texts/language.ts';
import { catalogueFile, entries, readCatalogue, type Said } from './catalogue.ts';
import { asJson, english } from './english.ts';

const known = entries();
const [option, asked] = process.argv.slice(2);
writeFileSync(catalogueFile('en'), asJson(english(known)));
for (const language of LANGUAGES.filter((each) => each !== 'en')) {
  const said = readCatalogue(language);
  const kept = [...known.keys()].filter((key) => said[key] !== undefined);
  writeFileSync(
    catalogueFile(language),
    asJson(Object.fromEntries(kept.map((key) => [key, said[key] as Said]))),
  );
  const missing = [...known.values()].filter(({ text }) => said[text.key] === undefined);
  if (option !== '--missing') console.log(`${language}: ${kept.length} texts, ${missing.length} missing`);
  else if (asked === language)
    console.log(
      asJson(
        Object.fromEntries(missing.map(({ text }) => [text.key, text.kind === 'plural' ? text.forms : ''])),
      ),
    );
}
