import type { Plugin } from 'vite';

const SCOPES: Readonly<Record<string, string>> = {
  javascript: 'source.js',
  typescript: 'source.ts',
  perl: 'source.perl',
  python: 'source.python',
  ruby: 'source.ruby',
};

/**
 * Gives just's grammar empty ones for the languages it embeds. The real ones weigh 2 MB, recipes here are shell
 * only, and Shiki refuses a grammar whose embedded languages are missing altogether.
 */
export function justStub(): Plugin {
  return {
    name: 'shiki-just-stub',
    enforce: 'pre',
    resolveId(id, importer) {
      const name = /^\.\/(\w+)\.mjs$/.exec(id)?.[1];
      const fromJust = /@shikijs\/langs\/dist\/just\.mjs$/.test(importer ?? '');
      return name && name in SCOPES && fromJust ? `\0empty-grammar:${name}` : undefined;
    },
    load(id) {
      const name = /^\0empty-grammar:(\w+)$/.exec(id)?.[1];
      if (!name) return undefined;
      return `export default [{ name: '${name}', scopeName: '${SCOPES[name]}', patterns: [], repository: {} }]`;
    },
  };
}
