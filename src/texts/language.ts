/** The languages that the page is built in. English is what the sources are written in. */
export const LANGUAGES = ['en', 'de', 'zh-Hans'] as const;

/** A language of the page, as BCP 47 writes it. */
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  'zh-Hans': '简体中文',
};

declare const __LANGUAGE__: Language | undefined;

/** The language that this build speaks; English where nothing was built, as under the tests and in the command. */
export const LANGUAGE: Language = typeof __LANGUAGE__ === 'undefined' ? 'en' : __LANGUAGE__;

/** Where the page of a language is, seen from that of another: English is at the root, each other in a folder below. */
export const pageIn = (to: Language, from: Language = LANGUAGE): string => {
  const here = to === from;
  return `${here || from === 'en' ? './' : '../'}${here || to === 'en' ? '' : `${to}/`}`;
};
