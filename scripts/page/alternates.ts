import { type Language, pageIn } from '../../src/texts/language.ts';

/** The page's HTML with the addresses of its other languages as they are from where its own stands. */
export const withAlternates = (html: string, own: Language): string =>
  html.replace(
    /(hreflang="([^"]+)" href=)"[^"]*"/g,
    (_, start: string, language: Language) => `${start}"${pageIn(language, own)}"`,
  );
