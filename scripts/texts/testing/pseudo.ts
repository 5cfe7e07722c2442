import { build } from 'vite';
import { type Catalogue, entries, type Said } from '../catalogue.ts';
import { translate } from '../translate.ts';

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

const ENTRY = 'virtual:pseudo';

/**
 * Modules of the page, built as for a language other than English, in which every text is in the pseudo language.
 *
 * @param source re-exports what is wanted, as a module at the root of the project would
 */
export async function inPseudo<Exports>(source: string): Promise<Exports> {
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      translate({ language: 'de', catalogue: pseudoCatalogue() }),
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? `${process.cwd()}/pseudo.ts` : undefined),
        load: (id) => (id === `${process.cwd()}/pseudo.ts` ? source : undefined),
      },
    ],
    build: {
      ssr: true,
      write: false,
      target: 'node20',
      rolldownOptions: { input: ENTRY, output: { codeSplitting: false } },
    },
    ssr: { noExternal: true },
  });
  if (!('output' in output) || output.output[0]?.type !== 'chunk') throw new Error('nothing was built');
  const code = Buffer.from(output.output[0].code).toString('base64');
  return import(/* @vite-ignore */ `data:text/javascript;base64,${code}`) as Promise<Exports>;
}
