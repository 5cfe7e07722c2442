import { renderToString } from 'react-dom/server';
import { createConfigStore } from './state/store.ts';
import { App } from './ui/App.tsx';
import * as highlighter from './ui/highlight/highlighter.ts';
import { provideHighlighter } from './ui/highlight/load.ts';

/** The page as it stands before anything is chosen, with the file on show in colours. Runs once, in the build. */
export function render(): string {
  provideHighlighter(highlighter);
  return renderToString(<App store={createConfigStore('')} />);
}
