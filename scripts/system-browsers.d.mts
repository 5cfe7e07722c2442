/** The path of the system's own Chromium; nothing where it has none. */
export const systemBrowser: () => string | undefined;

/** The Chromium to start: the one that CHROMIUM_PATH names, or the system's where Playwright's own, undefined, is missing. */
export const chromiumPath: () => string | undefined;

/** The Firefox to start: the one that FIREFOX_PATH names, or the system's; nothing where it has none. */
export const firefoxPath: () => string | undefined;
