/** Puts a language's texts in the place of the English ones, in the build: the page carries no catalogue with it. */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { LANGUAGES, type Language } from '../../src/texts/language.ts';
import { type Catalogue, mayHoldTexts, readCatalogue, type Said, withTexts } from './catalogue.ts';
import { type Text, textsIn } from './messages.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SAY = fileURLToPath(new URL('../../src/texts/say.ts', import.meta.url));
const JOINTS = fileURLToPath(new URL('../../src/texts/joints.ts', import.meta.url));
/** The functions that the build writes into the sources, with the files that hold them. */
const HELPERS = { inFiles: SAY, keepEnglish: SAY, joined: JOINTS };
/** The languages whose texts depend on what their values begin and end with. */
const JOINED: ReadonlySet<Language> = new Set(['zh-Hans']);

/** The language that a mode of the build names: `vite build --mode de`. */
export const languageOf = (mode: string): Language => LANGUAGES.find((language) => language === mode) ?? 'en';

const quoted = (text: string): string => text.replaceAll(/[\\`]|\$(?=\{)/g, '\\$&');

/** A text as a literal, with the values where it has its numbers. */
function literal(text: string, values: readonly string[]): string {
  const parts = text.split(/\{(\d+)\}/);
  return `\`${parts.map((part, at) => (at % 2 === 0 ? quoted(part) : `\${${values[Number(part)]}}`)).join('')}\``;
}

/** What a language says for a text; English says what stands there. Throws where the catalogue lacks it. */
function saidOf(catalogue: Catalogue | undefined, text: Text): Said {
  if (!catalogue) return text.kind === 'plural' ? text.forms : text.key;
  const said = catalogue[text.key];
  if (said === undefined) throw new Error(`no translation of: ${text.key}`);
  return said;
}

function written(text: Text, catalogue: Catalogue | undefined, tag: string): string {
  const said = saidOf(catalogue, text);
  const values = text.values.map((value) => translated('value.tsx', `(${value})`, catalogue, tag));
  const joined = (words: string): string => (/\{\d+\}/.test(words) ? tag : '') + literal(words, values);
  if (typeof said !== 'string') {
    const forms = Object.entries(said).map(([form, words]) => `${form}: ${joined(words)}`);
    return `{ ${forms.join(', ')} }`;
  }
  if (catalogue && text.kind === 'phrase' && text.tag === 'sought')
    return literal(`${said}, ${text.key}`, values);
  const shown = joined(said);
  if (!catalogue || text.kind !== 'phrase' || text.tag !== 'named') return shown;
  const english = text.values.map((value) => `inFiles$(${value})`);
  return `keepEnglish$(${shown}, ${literal(text.key, english)})`;
}

/**
 * A source with its texts in the language of the catalogue, or in English without one.
 *
 * @param tag what stands before each text that has values
 */
export function translated(path: string, source: string, catalogue: Catalogue | undefined, tag = ''): string {
  let code = '';
  let at = 0;
  for (const text of textsIn(path, source)) {
    // A text inside a value was written with the text around it.
    if (text.start < at) continue;
    code += source.slice(at, text.start) + written(text, catalogue, tag);
    at = text.end;
  }
  return code + source.slice(at);
}

/** The imports of the functions that were written into a source. */
const importsOf = (code: string): string =>
  Object.entries(HELPERS)
    .filter(([name]) => code.includes(`${name}$`))
    .map(([name, file]) => `import { ${name} as ${name}$ } from ${JSON.stringify(file)};`)
    .join('');

/**
 * The texts of the page in the language of the build's mode.
 *
 * @param given for a language that has no catalogue of its own: what to say in it
 */
export function translate(given?: { readonly language: Language; readonly catalogue: Catalogue }): Plugin {
  let language: Language = 'en';
  let catalogue: Catalogue | undefined;
  return {
    name: 'translate',
    enforce: 'pre',
    config(_, { mode }) {
      language = given?.language ?? languageOf(mode);
      catalogue = given?.catalogue ?? (language === 'en' ? undefined : readCatalogue(language));
      return { define: { __LANGUAGE__: JSON.stringify(language) } };
    },
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/ },
      handler(source, id) {
        const path = relative(ROOT, id).replaceAll('\\', '/');
        if (!mayHoldTexts(path)) return undefined;
        const code = translated(path, source, catalogue, JOINED.has(language) ? 'joined$' : '');
        return { code: importsOf(code) + code, map: null };
      },
    },
    transformIndexHtml: (page) =>
      withTexts(page, (text) =>
        String(saidOf(catalogue, { kind: 'phrase', tag: 'say', key: text, values: [], start: 0, end: 0 })),
      ).replace('<html lang="en">', `<html lang="${language}">`),
  };
}
