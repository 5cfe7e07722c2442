import { build } from 'vite';
import type { Language } from '../../../src/texts/language.ts';
import type { Catalogue } from '../catalogue.ts';
import { translate } from '../translate.ts';

const ENTRY = 'virtual:in-language';
const SOURCE = `${process.cwd()}/in-language.ts`;

/**
 * Modules of the page, built as for a language other than English.
 *
 * @param source re-exports what is wanted, as a module at the root of the project would
 */
export async function inLanguage<Exports>(
  language: Language,
  catalogue: Catalogue,
  source: string,
): Promise<Exports> {
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      translate({ language, catalogue }),
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? SOURCE : undefined),
        load: (id) => (id === SOURCE ? source : undefined),
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
