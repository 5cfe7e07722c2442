import { renderToString } from 'react-dom/server';
import { provideGenerator } from './state/generator.ts';
import { createConfigStore } from './state/store.ts';
import { GENERATOR } from './state/workshop.ts';
import { App } from './ui/App.tsx';
import * as highlighter from './ui/highlight/highlighter.ts';
import { provideHighlighter } from './ui/highlight/load.ts';
import { providePreview } from './ui/load-files.ts';
import { Preview } from './ui/preview/Preview.tsx';

/** The page as it stands before anything is chosen, with the file on show in colours. Runs once, in the build. */
export function render(): string {
  provideGenerator(GENERATOR);
  providePreview(Preview);
  provideHighlighter(highlighter);
  return renderToString(<App store={createConfigStore('')} />);
}
