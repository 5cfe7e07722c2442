/** The sources of what every page fetches right behind its first script: the files wait for it, the form does not. */
export const BEHIND: readonly string[];
