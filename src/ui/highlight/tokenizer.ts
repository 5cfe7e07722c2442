import type { Language } from './language.ts';
import { lineHtml } from './line-html.ts';
import type { TokenClass } from './token-classes.ts';

/** A run of one class, from its column to the next token's. */
export interface Token {
  readonly start: number;
  readonly kind: TokenClass;
}

/** Where a grammar stands between two lines. Undefined is before the first line. */
export interface GrammarStack {
  equals(other: GrammarStack): boolean;
}

/** Splits one line, given what the lines before it left open. */
export type LineGrammar = (
  line: string,
  stack: GrammarStack | undefined,
) => { readonly tokens: readonly Token[]; readonly stack: GrammarStack };

/** A line in colours, and the state for the line below it. */
export interface ColouredLine {
  readonly tokens: readonly Token[];
  readonly html: string;
  readonly after: LineState;
}

/** A grammar's state, and every line that was ever read in it. Equal states are the same object. */
export interface LineState {
  readonly stack: GrammarStack | undefined;
  readonly lines: Map<string, ColouredLine>;
}

/** Lines that are remembered per language before it starts afresh, so that a long session cannot grow for ever. */
const MEMORY = 20_000;

/**
 * Colours lines, and remembers each by its text and the grammar's state before it. What follows from nothing else
 * needs no invalidation: an edit costs the lines that are new, wherever they stand, and undoing it costs nothing.
 */
export class Tokenizer {
  private start: LineState = { stack: undefined, lines: new Map() };
  private states: LineState[] = [];
  private remembered = 0;
  readonly language: Language;
  private readonly grammar: LineGrammar;

  constructor(language: Language, grammar: LineGrammar) {
    this.language = language;
    this.grammar = grammar;
  }

  /** The state before a file's first line. */
  initial(): LineState {
    return this.start;
  }

  /** The line as it was read before in this state, if it was. */
  recall(line: string, state: LineState): ColouredLine | undefined {
    return state.lines.get(line);
  }

  /** The line in colours. */
  line(line: string, state: LineState): ColouredLine {
    const known = state.lines.get(line);
    if (known) return known;
    const { tokens, stack } = this.grammar(line, state.stack);
    const coloured = { tokens, html: lineHtml(line, tokens), after: this.intern(stack) };
    state.lines.set(line, coloured);
    if (++this.remembered > MEMORY) this.forget();
    return coloured;
  }

  private intern(stack: GrammarStack): LineState {
    const known = this.states.find((state) => state.stack === stack || state.stack?.equals(stack));
    if (known) return known;
    const state: LineState = { stack, lines: new Map() };
    this.states.push(state);
    return state;
  }

  private forget(): void {
    this.start = { stack: undefined, lines: new Map() };
    this.states = [];
    this.remembered = 0;
  }
}
