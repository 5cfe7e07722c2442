/** Packs the command line as the npm package that the page hands out: npx takes it from the page's own address. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { TERMS, TERMS_OF_OTHERS, termsOfOthers } from '../packed.mjs';
import type { Licence } from './licences.ts';
import { type Packed, tarball } from './tarball.ts';

/** Its name beside the page. */
export const PACKAGE = 'ferroflake.tgz';

const file = (name: string, content: string | Uint8Array, executable = false): Packed => ({
  path: `package/${name}`,
  content: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  executable,
});

/** Of the project's own package.json what holds for one file that needs no other package. */
function manifest(whole: Readonly<Record<string, unknown>>): string {
  const { name, version, description, license, engines } = whole;
  const row = {
    name,
    version,
    description,
    license,
    type: 'module',
    bin: { ferroflake: 'ferroflake.js' },
    engines,
  };
  return `${JSON.stringify(row, null, 2)}\n`;
}

/**
 * The package of the bundled command, with the terms of all that may be bundled in it.
 *
 * @param root the folder of the project, after the command and the page were built
 */
export async function commandPackage(root: URL): Promise<Uint8Array> {
  const read = (path: string): Uint8Array => readFileSync(new URL(path, root));
  const { default: list } = (await import(
    pathToFileURL(new URL('dist/licences.js', root).pathname).href
  )) as {
    readonly default: readonly Licence[];
  };
  return tarball([
    file('package.json', manifest(JSON.parse(Buffer.from(read('package.json')).toString()))),
    file('ferroflake.js', read('dist-cli/ferroflake.js'), true),
    ...TERMS.map((name) => file(name, read(name))),
    file(TERMS_OF_OTHERS, termsOfOthers(list)),
  ]);
}

/**
 * The address of the package for a page in a folder below it. npx keeps what it took from an address, so another
 * package must have another one.
 */
export const packageAddress = (content: Uint8Array, folder: string): string =>
  `${folder ? '../' : ''}${PACKAGE}?${createHash('sha256').update(content).digest('hex').slice(0, 8)}`;
