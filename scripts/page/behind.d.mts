/**
 * What every page fetches right behind its first script: the files wait for it, the form does not. Each is one file, with
 * all that its source needs beyond those before it.
 */
export const BEHIND: readonly { readonly name: string; readonly source: string }[];

/** Where Vite's manifest tells of these. Throws where it does not. */
export function keysBehind(manifest: Readonly<Record<string, { readonly name?: string }>>): string[];
