import { createJavaScriptRegexEngine } from '@shikijs/engine-javascript';
import json from '@shikijs/langs/json';
import just from '@shikijs/langs/just';
import markdown from '@shikijs/langs/markdown';
import nix from '@shikijs/langs/nix';
import rust from '@shikijs/langs/rust';
import shellscript from '@shikijs/langs/shellscript';
import toml from '@shikijs/langs/toml';
import yaml from '@shikijs/langs/yaml';
import { createShikiPrimitive, type LanguageRegistration } from '@shikijs/primitive';
import type { Language } from './language.ts';
import { compiled, regexOf } from './patterns.ts';
import { TOKEN_CLASSES, TOKEN_SCOPES, type TokenClass } from './token-classes.ts';
import { type GrammarStack, type LineGrammar, type Token, Tokenizer } from './tokenizer.ts';

/** The foreground's place in TextMate's packed token attributes. */
const FOREGROUND_SHIFT = 15;
const FOREGROUND_MASK = 0x1ff;

/**
 * A longer line is left plain. Not the time decides but the length: what is remembered of a line must not depend on
 * how busy the machine was when it was read.
 */
const LONGEST_LINE = 5_000;

/** No limit of time, in TextMate's terms. */
const NO_LIMIT = 0;

const colourOf = (kind: TokenClass) =>
  `#0000${(TOKEN_CLASSES.indexOf(kind) + 1).toString(16).padStart(2, '0')}`;

/** Its colours are numbers of classes: what is light or dark is the style sheet's to say, without a second pass. */
const THEME = {
  name: 'classes',
  type: 'light' as const,
  fg: colourOf('text'),
  bg: '#ffffff',
  settings: [
    { settings: { foreground: colourOf('text') } },
    ...TOKEN_CLASSES.map((kind) => ({
      scope: [...TOKEN_SCOPES[kind]],
      settings: { foreground: colourOf(kind) },
    })),
  ],
};

const GRAMMARS = { nix, toml, yaml, rust, shellscript, just, json } as const;

/** The grammars that a language is read by: its own, and in Markdown those of what it quotes. */
const grammarsOf = (language: Language): LanguageRegistration[][] =>
  language === 'markdown' ? [...Object.values(GRAMMARS), markdown] : [GRAMMARS[language]];

const engine = createJavaScriptRegexEngine({ regexConstructor: regexOf, cache: compiled });

/** Each language has a registry of its own, made when it is first read: to make one of all takes long. */
function lineGrammar(language: Language): LineGrammar {
  const shiki = createShikiPrimitive({
    themes: [THEME],
    langs: grammarsOf(language),
    engine,
    warnings: false,
  });
  const kinds: readonly TokenClass[] = shiki
    .setTheme(THEME.name)
    .colorMap.map((colour) => TOKEN_CLASSES[Number.parseInt(colour?.slice(1) ?? '', 16) - 1] ?? 'text');
  const grammar = shiki.getLanguage(language);
  return (line, stack) => {
    const short = line.length <= LONGEST_LINE;
    const read = grammar.tokenizeLine2(short ? line : '', (stack ?? null) as never, NO_LIMIT);
    if (!short) return { tokens: [{ start: 0, kind: 'text' }], stack: read.ruleStack as GrammarStack };
    const tokens: Token[] = [];
    for (let index = 0; index < read.tokens.length; index += 2) {
      const kind = kinds[(read.tokens[index + 1]! >>> FOREGROUND_SHIFT) & FOREGROUND_MASK] ?? 'text';
      tokens.push({ start: read.tokens[index]!, kind });
    }
    return { tokens, stack: read.ruleStack as GrammarStack };
  };
}

const made = new Map<Language, LineGrammar>();

/** A fresh tokenizer, which remembers no line yet. Its grammar, which takes long to make, is the same for all. */
export function createTokenizer(language: Language): Tokenizer {
  const grammar = made.get(language) ?? lineGrammar(language);
  made.set(language, grammar);
  return new Tokenizer(language, grammar);
}
