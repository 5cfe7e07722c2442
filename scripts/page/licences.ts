import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { INNER_WORKS, type InnerWork } from './inner-works.ts';

/** A work in the page, and the terms under which it is there. */
export interface Licence {
  readonly name: string;
  readonly version?: string;
  readonly licence: string;
  readonly text: string;
}

/** What Vite writes of a package whose modules are bundled. */
interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly identifier?: string;
  readonly text?: string;
}

/** The terms under which a work may be in the page: each lets anybody pass it on who names it. */
const PERMITTED = new Set([
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'ISC',
  'MIT',
  'TextMate bundle',
]);

/** Whether an SPDX expression leaves a choice that is permitted. */
const isPermitted = (expression: string): boolean =>
  expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => PERMITTED.has(licence.trim())));

/** What says that something else than code of npm's packages and of our own is bundled. */
const NEEDS_ROW =
  /\/@shikijs\/langs\/dist\/.*\.mjs$|^\0(?:rolldown|vite)\/|\.(?:ttf|woff2?|png|jpe?g|gif|svg)$/;

/**
 * The list of all that is bundled, by name.
 *
 * @param packages as Vite found them
 * @param parts ids of the bundled modules, and names of the files that are no scripts
 * @throws Error naming each work whose terms are not known, not at hand or not permitted
 */
export function licenceList(
  packages: readonly BundledPackage[],
  parts: readonly string[],
  works: readonly InnerWork[] = INNER_WORKS,
): readonly Licence[] {
  const unknown = parts.filter((part) => NEEDS_ROW.test(part) && !works.some(({ sign }) => sign.test(part)));
  const list: readonly Licence[] = [
    ...packages.map(({ name, version, identifier = '', text = '' }) => ({
      name,
      version,
      licence: identifier,
      text,
    })),
    ...works.filter(({ sign }) => parts.some((part) => sign.test(part))).map(withText),
  ];
  const wrong = [
    ...unknown.map((part) => `${part}: whose it is stands in no row of inner-works.ts`),
    ...list.filter(({ text }) => text === '').map(({ name }) => `${name}: has no text of its licence`),
    ...list
      .filter(({ licence }) => !isPermitted(licence))
      .map(({ name, licence }) => `${name}: ${licence || 'no licence'} is not permitted`),
  ];
  if (wrong.length > 0) throw new Error(`licences of what is bundled:\n${wrong.join('\n')}`);
  return list.toSorted((a, b) => a.name.toLowerCase().localeCompare(b.name.toLowerCase(), 'en'));
}

function withText({ name, licence, terms }: InnerWork): Licence {
  if (typeof terms === 'string') return { name, licence, text: terms };
  const folder = new URL(`../../node_modules/${terms.package}/`, import.meta.url);
  const file = new URL(terms.file, folder);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const { version } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as {
    version: string;
  };
  return { name, version, licence, text: (terms.before ? (text.split(terms.before)[0] ?? '') : text).trim() };
}

/** Where Vite leaves what it found: beside the manifest, and no part of the page. */
export const FOUND = '.vite/licences.json';

/** Makes `licences.js` of what Vite found in the bundle: the page loads it when somebody asks for it. */
export function licencesOfPage(): Plugin {
  return {
    name: 'licences-of-page',
    apply: (config, { command }) => command === 'build' && !config.build?.ssr,
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const found = bundle[FOUND];
        if (found?.type !== 'asset') this.error(`Vite has written no ${FOUND}`);
        const parts = Object.values(bundle).flatMap((file) =>
          file.type === 'chunk' ? file.moduleIds : [file.fileName],
        );
        const list = licenceList(JSON.parse(String(found.source)) as readonly BundledPackage[], parts);
        this.emitFile({
          type: 'asset',
          fileName: 'licences.js',
          source: `export default ${JSON.stringify(list)};\n`,
        });
      },
    },
  };
}
