/** The path of the system's own Chromium; nothing where it has none. */
export const systemBrowser: () => string | undefined;
