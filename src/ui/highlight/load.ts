/** What the lazy chunk exports. */
export type Highlighter = typeof import('./highlighter.ts');

let loaded: Highlighter | undefined;
let loading: Promise<Highlighter> | undefined;
const waiting = new Set<() => void>();

/** The highlighter, once it is there. */
export function currentHighlighter(): Highlighter | undefined {
  return loaded;
}

/** Puts the highlighter in place: at build time, or when its chunk has come. */
export function provideHighlighter(highlighter: Highlighter): Highlighter {
  loaded = highlighter;
  for (const notify of waiting) notify();
  return highlighter;
}

/** Loads the highlighter; a load that failed is tried again at the next call. */
export function loadHighlighter(): Promise<Highlighter> {
  loading ??= import('./highlighter.ts').then(provideHighlighter, (error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Tells when the highlighter has come; for useSyncExternalStore. */
export function subscribeHighlighter(notify: () => void): () => void {
  waiting.add(notify);
  return () => waiting.delete(notify);
}
