import './monaco-environment.ts';
import { loader } from '@monaco-editor/react';
import * as monaco from 'monaco-editor/editor';
import 'monaco-editor/features/bracketMatching/register';
import 'monaco-editor/features/codicon/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/folding/register';
import 'monaco-editor/features/readOnlyMessage/register';
import 'monaco-editor/features/toggleTabFocusMode/register';
import './monaco-diffs.ts';
import { tokenizerOf } from '../highlight/highlighter.ts';
import { LANGUAGES } from '../highlight/language.ts';
import type { LineState } from '../highlight/tokenizer.ts';

// The only module that imports Monaco, bundled: without this the wrapper would load it from a CDN.
loader.config({ monaco: monaco as never });

/** A grammar's state as Monaco wants it. States are interned, so that being equal is being the same. */
class EditorState implements monaco.languages.IState {
  readonly state: LineState;
  constructor(state: LineState) {
    this.state = state;
  }
  clone(): EditorState {
    return this;
  }
  equals(other: monaco.languages.IState): boolean {
    return other instanceof EditorState && other.state === this.state;
  }
}

// The static view's own tokens, from the same memory: what it has coloured the editor need not read again.
for (const id of LANGUAGES) {
  monaco.languages.register({ id });
  monaco.languages.setLanguageConfiguration(id, {
    brackets: [
      ['{', '}'],
      ['[', ']'],
      ['(', ')'],
    ],
  });
  monaco.languages.setTokensProvider(id, {
    getInitialState: () => new EditorState(tokenizerOf(id).initial()),
    tokenize: (line, { state }: EditorState) => {
      const { tokens, after } = tokenizerOf(id).line(line, state);
      return {
        tokens: tokens.map(({ start, kind }) => ({ startIndex: start, scopes: `t-${kind}` })),
        endState: new EditorState(after),
      };
    },
  });
}

export { monaco };
