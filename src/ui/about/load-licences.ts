/** A work that is in the page, and its terms. */
export interface Licence {
  readonly name: string;
  readonly version?: string;
  readonly licence: string;
  readonly text: string;
}

/** Loads the list that the build makes of what it has bundled (scripts/page/licences.ts), so of the built page alone. */
export async function loadLicences(): Promise<readonly Licence[]> {
  const made = (await import(/* @vite-ignore */ new URL('licences.js', document.baseURI).href)) as {
    readonly default: readonly Licence[];
  };
  return made.default;
}
