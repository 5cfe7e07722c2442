/** The languages that the page is built in. English is what the sources are written in. */
export const LANGUAGES = ['en', 'de', 'zh-Hans'] as const;

/** A language of the page, as BCP 47 writes it. */
export type Language = (typeof LANGUAGES)[number];

declare const __LANGUAGE__: Language | undefined;

/** The language that this build speaks; English where nothing was built, as under the tests and in the command. */
export const LANGUAGE: Language = typeof __LANGUAGE__ === 'undefined' ? 'en' : __LANGUAGE__;
