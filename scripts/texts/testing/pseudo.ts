import { type Catalogue, entries, type Said } from '../catalogue.ts';
import { inLanguage } from './in-language.ts';

/** A text as the pseudo language says it: one that everybody can read, and nobody takes for English. */
export const pseudo = (english: string): string => `«${english}»`;

/** A catalogue of every text of the sources in the pseudo language. */
export const pseudoCatalogue = (): Catalogue =>
  Object.fromEntries(
    [...entries().values()].map(({ text }): [string, Said] => [
      text.key,
      text.kind === 'plural'
        ? { one: pseudo(text.forms.one ?? text.key), other: pseudo(text.key) }
        : pseudo(text.key),
    ]),
  );

/**
 * Modules of the page, built as for a language other than English, in which every text is in the pseudo language.
 *
 * @param source re-exports what is wanted, as a module at the root of the project would
 */
export const inPseudo = <Exports>(source: string): Promise<Exports> =>
  inLanguage<Exports>('de', pseudoCatalogue(), source);
