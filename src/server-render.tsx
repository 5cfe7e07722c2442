import { renderToString } from 'react-dom/server';
import { provideGenerator } from './state/generator.ts';
import { createConfigStore } from './state/store.ts';
import { GENERATOR } from './state/workshop.ts';
import { App } from './ui/App.tsx';
import * as files from './ui/files.ts';
import * as lateControl from './ui/form/LateControl.tsx';
import { LATE_CONTROL } from './ui/form/late-control.ts';
import * as highlighter from './ui/highlight/highlighter.ts';
import { provideHighlighter } from './ui/highlight/load.ts';
import { provideFiles } from './ui/load-files.ts';

/** The page as it stands before anything is chosen, with the file on show in colours. Runs once, in the build. */
export function render(): string {
  provideGenerator(GENERATOR);
  provideFiles(files);
  LATE_CONTROL.provide(lateControl);
  provideHighlighter(highlighter);
  return renderToString(<App store={createConfigStore('')} />);
}
