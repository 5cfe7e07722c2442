import type { Plugin } from 'vite';
import type { Language } from '../../src/texts/language.ts';
import { languageOf } from './translate.ts';

/** The texts that Monaco brings along, seen from its own module for texts; its sources speak English. */
const TEXTS: Readonly<Record<Language, string | undefined>> = {
  en: undefined,
  de: './nls/lang/de.js',
  'zh-Hans': './nls/lang/zh-cn.js',
};

/** Has Monaco speak the language of the build's mode: its search, and what it says to a screen reader. */
export function monacoTexts(): Plugin {
  let texts: string | undefined;
  return {
    name: 'monaco-texts',
    apply: 'build',
    configResolved({ mode }) {
      texts = TEXTS[languageOf(mode)];
    },
    transform: {
      filter: { id: /monaco-editor\/esm\/vs\/nls\.js$/ },
      // Monaco asks for its texts while it is evaluated.
      handler: (code) => (texts ? { code: `import '${texts}';\n${code}`, map: null } : undefined),
    },
  };
}
