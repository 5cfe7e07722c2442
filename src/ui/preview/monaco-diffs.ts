import { DefaultLinesDiffComputer } from 'monaco-editor/editor/common/diff/defaultLinesDiffComputer/defaultLinesDiffComputer';
import { StandaloneServices } from 'monaco-editor/editor/standalone/browser/standaloneServices';
import type { monaco } from './monaco.ts';

type Model = monaco.editor.ITextModel;

const computer = new DefaultLinesDiffComputer();

/** What Monaco has a worker do, here and now: the files are small, and the page's policy allows no worker. */
async function computeDiff(original: Model, modified: Model, options: unknown) {
  const [before, after] = [original.getLinesContent(), modified.getLinesContent()];
  const { changes, moves, hitTimeout } = computer.computeDiff(before, after, options);
  const identical = original.getValue() === modified.getValue();
  return { identical, quitEarly: hitTimeout, changes, moves };
}

const provider = { onDidChange: () => ({ dispose: () => {} }), computeDiff, dispose: () => {} };

// A module of its own, behind Monaco's parts and before the first use of any: then its services can no longer be set.
StandaloneServices.initialize({ diffProviderFactoryService: { createDiffProvider: () => provider } });
