import { use } from 'react';
import { loadGenerator } from '../state/generator.ts';
import type { ConfigStore } from '../state/store.ts';
import { useConfigStore } from '../state/use-store.ts';

/** What shows the generated files, and what there is to say. */
export type Files = typeof import('./files.ts');

let loaded: Files | undefined;
const loading = new WeakMap<ConfigStore, Promise<Files>>();

/** Puts it in place, at build time. */
export function provideFiles(files: Files): void {
  loaded = files;
}

/** It, once it is there. */
export const currentFiles = (): Files | undefined => loaded;

/** Loads it and the generator. */
export async function loadFiles(): Promise<Files> {
  const [files] = await Promise.all([import('./files.ts'), loadGenerator()]);
  loaded = files;
  // For public/early.js: from now on a click has what it meets answer.
  document.documentElement.dataset.files = '';
  return files;
}

/** Does what was waiting for the files, and writes them: they are rendered next. */
export function settleIn(store: ConfigStore, files: Files): Promise<void> {
  setTimeout(files.actAgain);
  return files.writeFiles(store);
}

/** Loads both, and lets the store generate. */
async function load(store: ConfigStore): Promise<Files> {
  const files = await loadFiles();
  store.getState().generate();
  await settleIn(store, files);
  return files;
}

/**
 * What shows the files, with files in the store. Until both have come, the component waits in its Suspense, and the
 * page shows what was prerendered there.
 */
export function useFiles(): Files {
  const store = useConfigStore();
  if (loaded) return loaded;
  const promise = loading.get(store) ?? load(store);
  loading.set(store, promise);
  return use(promise);
}
