/**
 * What every page fetches right behind its first script: the files wait for it, the form does not. Each is one file, with
 * all that its source needs beyond those before it.
 */
export const BEHIND: readonly { readonly name: string; readonly source: string }[];

type Named = Readonly<Record<string, { readonly name?: string }>>;

/** Where Vite's manifest tells of a chunk with a name. Throws where it does not: it would count for nothing. */
export function keyNamed(manifest: Named, name: string): string;

/** Where it tells of these. */
export function keysBehind(manifest: Named): string[];
