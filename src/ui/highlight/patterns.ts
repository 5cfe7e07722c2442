import { defaultJavaScriptRegexConstructor } from '@shikijs/engine-javascript';
import rewritten from './patterns.json';

/** The flags of the patterns in patterns.json: those that most patterns get. */
export const FLAGS = 'dgv';

/** What the grammars' patterns became, by the pattern: each is compiled once, whichever language comes upon it. */
export const compiled = new Map<string, RegExp | Error>();

const known: ReadonlyMap<string, string> = new Map(Object.entries(rewritten));

/**
 * A pattern of a grammar, in Oniguruma's syntax, as a regular expression that finds the same. To rewrite a pattern takes
 * longer than to compile it and to read a line with it, so those that the presets' projects need are rewritten
 * beforehand (`npm run golden`).
 */
export function regexOf(pattern: string): RegExp {
  const source = known.get(pattern);
  return source === undefined ? defaultJavaScriptRegexConstructor(pattern) : new RegExp(source, FLAGS);
}
