/**
 * The keys, the words for steps, the notice of what they did elsewhere, what tells more and what takes dropped files: no
 * choice waits for them.
 */
export type Late = typeof import('./late.ts');

/** Loads that part; a load that failed is tried again at the next call. */
export const loadLate = (): Promise<Late> => import('./late.ts');
