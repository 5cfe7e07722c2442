import { use } from 'react';
import { loadGenerator } from '../state/generator.ts';
import type { ConfigStore } from '../state/store.ts';
import { useConfigStore } from '../state/use-store.ts';

/** What shows the generated files. */
type Preview = typeof import('./preview/Preview.tsx').Preview;

let loaded: Preview | undefined;
const loading = new WeakMap<ConfigStore, Promise<Preview>>();

/** Puts the preview in place, at build time. */
export function providePreview(preview: Preview): void {
  loaded = preview;
}

/** Loads the generator and what shows its files, and lets the store generate. */
async function load(store: ConfigStore): Promise<Preview> {
  const [{ Preview }] = await Promise.all([import('./preview/Preview.tsx'), loadGenerator()]);
  store.getState().generate();
  loaded = Preview;
  return Preview;
}

/**
 * The preview, with files in the store. Until both have come, the component waits in its Suspense, and the page
 * shows what was prerendered there.
 */
export function usePreview(): Preview {
  const store = useConfigStore();
  if (loaded) return loaded;
  const promise = loading.get(store) ?? load(store);
  loading.set(store, promise);
  return use(promise);
}
