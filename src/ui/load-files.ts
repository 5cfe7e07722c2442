import { use } from 'react';
import { loadGenerator } from '../state/generator.ts';
import { insist } from '../state/insist.ts';
import type { ConfigStore } from '../state/store.ts';
import { useConfigStore } from '../state/use-store.ts';

/** What shows the generated files, and what there is to say. */
export type Files = typeof import('./files.ts');

let loaded: Files | undefined;
/** The same once its files are written, too: until then, what shows them would write all of them in one go. */
let ready: Files | undefined;
const loading = new WeakMap<ConfigStore, Promise<Files>>();

/** Puts it in place, at build time. */
export function provideFiles(files: Files): void {
  loaded = files;
  ready = files;
}

/** It, once it is there. */
export const currentFiles = (): Files | undefined => loaded;

/** Loads it and the generator. */
async function loadFiles(): Promise<Files> {
  const [files] = await Promise.all([import('./files.ts'), loadGenerator()]);
  loaded = files;
  return files;
}

/** Loads both, and lets the store generate. */
async function load(store: ConfigStore): Promise<Files> {
  const files = await insist(loadFiles);
  await files.generate(store);
  ready = files;
  void files.answer(store, store.getInitialState().chosen);
  return files;
}

/** For a page that waits for what it is to open: loads both, with the files that the page was built with. */
export async function loadBeforehand(store: ConfigStore): Promise<void> {
  const files = await loadFiles();
  await files.writeBuilt(store);
  ready = files;
}

/** What such a page does once it has opened it. */
export const settleIn = (store: ConfigStore): void => void ready?.answer(store, store.getState().chosen);

/**
 * What shows the files, with files in the store. Until both have come, and are written, the component waits in its
 * Suspense, and the page shows what was prerendered there.
 */
export function useFiles(): Files {
  const store = useConfigStore();
  if (ready) return ready;
  const promise = loading.get(store) ?? load(store);
  loading.set(store, promise);
  return use(promise);
}
