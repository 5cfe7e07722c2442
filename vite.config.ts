import { existsSync } from 'node:fs';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { BEHIND } from './scripts/page/behind.mjs';
import { headersOfAllPaths, withMetaOfHeaders } from './scripts/page/headers.ts';
import { hoistReact } from './scripts/page/hoist-react.ts';
import { installable } from './scripts/page/install.ts';
import { FOUND, licencesOfPage } from './scripts/page/licences.ts';
import { monacoTexts } from './scripts/texts/monaco-texts.ts';
import { translate } from './scripts/texts/translate.ts';
import { justStub } from './src/ui/highlight/just-stub.ts';
import { monacoStyles } from './src/ui/preview/monaco-styles.ts';

const HEADERS = new URL('./public/_headers', import.meta.url);
/** The headers as the build leaves them, with the hash of the page's style sheet. */
const BUILT_HEADERS = new URL('./dist/_headers', import.meta.url);

/**
 * Puts the policy of public/_headers into the built page, for hosts that know no such file. Not while developing:
 * the development server needs inline scripts.
 */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: (page) => withMetaOfHeaders(page, headersOfAllPaths(HEADERS)),
  };
}

const groupsBehind = BEHIND.map(({ name, source }) => ({ name, test: (id: string) => id.endsWith(source) }));

/**
 * Tells V8 to compile a file whole, beside the page's own thread: all of what comes behind runs at once when it has come,
 * and a person would wait for each of its functions (https://v8.dev/blog/explicit-compile-hints).
 */
const COMPILED_WHOLE = '//# allFunctionsCalledOnLoad';
const hint = ({ name }: { readonly name: string }): string =>
  BEHIND.some((behind) => behind.name === name) ? COMPILED_WHOLE : '';

export default defineConfig({
  // Relative, so that the page can be hosted under any path.
  base: './',
  plugins: [
    translate(),
    hoistReact(),
    react(),
    tailwindcss(),
    justStub(),
    monacoStyles(),
    monacoTexts(),
    licencesOfPage(),
    installable(),
    contentSecurityPolicy(),
  ],
  build: {
    target: 'es2022',
    manifest: true,
    // The packages whose modules are bundled, with their licences; licencesOfPage makes the page's list of it.
    license: { fileName: FOUND },
    modulePreload: { polyfill: false },
    // The editor is one chunk, loaded on demand; scripts/size-check.mjs guards what is loaded at once.
    chunkSizeWarningLimit: 4000,
    // What is loaded at once stays together, however many parts of the page that come later use it, too: split by
    // who uses what, it would be larger.
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'page', tags: ['$initial'] }, ...groupsBehind] },
        postBanner: hint,
      },
    },
  },
  preview: { headers: existsSync(BUILT_HEADERS) ? headersOfAllPaths(BUILT_HEADERS) : {} },
});
