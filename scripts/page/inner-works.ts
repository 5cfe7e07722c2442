/**
 * Works of others that a bundled package carries inside of it, or that come into the page by another way than an
 * import: they are not seen as packages.
 *
 * Source: ThirdPartyNotices.txt of monaco-editor 0.57.0; the NOTICE of tm-grammars, of which @shikijs/langs is made;
 * the READMEs of textmate/toml.tmbundle, textmate/yaml.tmbundle and microsoft/vscode-codicons. Read 2026-11.
 */
import { MIT_TERMS } from '../../src/facts/license-texts.ts';

/** A work, the sign by which it is known to be in the bundle, and its terms. */
export interface InnerWork {
  readonly name: string;
  /** Matches the id of a module or the name of a file that holds it. */
  readonly sign: RegExp;
  readonly licence: string;
  /** Its terms; or the package in node_modules that has them, and of that file the part before a line. */
  readonly terms: string | { readonly package: string; readonly file: string; readonly before?: string };
}

const mit = (holder: string): string => `MIT License\n\nCopyright (c) ${holder}\n\n${MIT_TERMS.trim()}`;

const BUNDLE_OF_TEXTMATE =
  'Permission to copy, use, modify, sell and distribute this software is granted. This software is provided "as is" ' +
  'without express or implied warranty, and with no claim as to its suitability for any purpose.';

const grammar = (name: string, files: string, licence: string, terms: string): InnerWork => ({
  name: `${name} (grammar)`,
  sign: new RegExp(`/@shikijs/langs/dist/(${files})\\.mjs$`),
  licence,
  terms,
});

/** Every such work. A grammar, a font or a picture that is bundled and stands in no row fails the build. */
export const INNER_WORKS: readonly InnerWork[] = [
  grammar(
    'microsoft/vscode',
    'json|markdown|rust|shellscript',
    'MIT',
    mit('2015 - present Microsoft Corporation'),
  ),
  grammar('nefrob/vscode-just', 'just', 'MIT', mit('2024 Robert Neff')),
  grammar('nix-community/vscode-nix-ide', 'nix|markdown-nix', 'MIT', mit('2020 noor')),
  grammar('textmate/toml.tmbundle', 'toml', 'TextMate bundle', BUNDLE_OF_TEXTMATE),
  grammar('textmate/yaml.tmbundle', 'yaml', 'TextMate bundle', BUNDLE_OF_TEXTMATE),
  {
    name: 'Codicons (font)',
    sign: /(^|\/)codicon-[\w-]+\.ttf$/,
    licence: 'CC-BY-4.0',
    terms:
      'Icons of Visual Studio Code, by Microsoft and contributors: github.com/microsoft/vscode-codicons, unchanged, ' +
      'under the Creative Commons Attribution 4.0 International Public License, ' +
      'creativecommons.org/licenses/by/4.0/legalcode.',
  },
  {
    name: 'DOMPurify',
    sign: /\/monaco-editor\/.*\/dompurify\//,
    licence: 'Apache-2.0',
    terms: { package: 'dompurify', file: 'LICENSE' },
  },
  {
    name: 'marked',
    sign: /\/monaco-editor\/.*\/marked\//,
    licence: 'MIT',
    terms: { package: 'marked', file: 'LICENSE.md' },
  },
  {
    name: 'path of Node.js',
    sign: /\/monaco-editor\/esm\/vs\/base\/common\/path\.js$/,
    licence: 'MIT',
    terms: `Copyright Joyent, Inc. and other Node contributors.\n\n${MIT_TERMS.trim()}`,
  },
  {
    name: 'Tailwind CSS',
    sign: /(^|\/)index-[\w-]+\.css$/,
    licence: 'MIT',
    terms: { package: 'tailwindcss', file: 'LICENSE' },
  },
  {
    name: 'Rolldown (helpers of the bundle)',
    sign: /^\0rolldown\//,
    licence: 'MIT',
    terms: { package: 'rolldown', file: 'LICENSE' },
  },
  {
    name: 'Vite (helpers of the bundle)',
    sign: /^\0vite\//,
    licence: 'MIT',
    terms: { package: 'vite', file: 'LICENSE.md', before: '# Licenses of bundled dependencies' },
  },
];
