import { createTokenizer } from './grammars.ts';
import type { Language } from './language.ts';
import { escapeHtml } from './line-html.ts';
import type { Tokenizer } from './tokenizer.ts';

/** Lines as HTML. Those that the time did not suffice for are undefined. */
export type PartlyColoured = readonly (string | undefined)[];

const tokenizers = new Map<Language, Tokenizer>();

/** The page's one tokenizer of a language, shared by the static view and the editor. */
export function tokenizerOf(language: Language): Tokenizer {
  const tokenizer = tokenizers.get(language) ?? createTokenizer(language);
  tokenizers.set(language, tokenizer);
  return tokenizer;
}

/**
 * Colours lines until the budget is spent; what is known already costs nothing, so calling it again goes further.
 *
 * @param budget milliseconds
 */
export function highlight(
  language: Language | undefined,
  lines: readonly string[],
  budget = Number.POSITIVE_INFINITY,
): PartlyColoured {
  if (!language) return lines.map(escapeHtml);
  const tokenizer = tokenizerOf(language);
  const end = performance.now() + budget;
  const coloured = new Array<string | undefined>(lines.length).fill(undefined);
  let state = tokenizer.initial();
  for (const [index, line] of lines.entries()) {
    const known = tokenizer.recall(line, state);
    if (!known && performance.now() > end) break;
    const { html, after } = known ?? tokenizer.line(line, state);
    coloured[index] = html;
    state = after;
  }
  return coloured;
}
