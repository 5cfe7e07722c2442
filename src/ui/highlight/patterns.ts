import { defaultJavaScriptRegexConstructor } from '@shikijs/engine-javascript';
import { EmulatedRegExp } from 'oniguruma-to-es';
import rewritten from './patterns.json';

/** A pattern as a regular expression: its source alone where it has the usual flags and needs no help to find the same. */
export type Rewritten =
  | string
  | readonly [source: string, flags: string, options: EmulatedRegExp['rawOptions'] | null];

/** The flags that most patterns get. */
export const FLAGS = 'dgv';

/** What the grammars' patterns became, by the pattern: each is compiled once, whichever language comes upon it. */
export const compiled = new Map<string, RegExp | Error>();

const known = new Map(Object.entries(rewritten as unknown as Readonly<Record<string, Rewritten>>));

/**
 * A pattern of a grammar, in Oniguruma's syntax, as a regular expression that finds the same. To rewrite a pattern takes
 * longer than to compile it and to read a line with it, so those that the presets' projects need are rewritten
 * beforehand (`npm run golden`).
 */
export function regexOf(pattern: string): RegExp {
  const found = known.get(pattern);
  if (found === undefined) return defaultJavaScriptRegexConstructor(pattern);
  if (typeof found === 'string') return new RegExp(found, FLAGS);
  const [source, flags, options] = found;
  return options ? new EmulatedRegExp(source, flags, options) : new RegExp(source, flags);
}
