import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What Monaco does, and what takes its place: the element gets its rules once it stands in the document. */
const CHANGES = [
  ["const style = document.createElement('style');", 'const style = ruledStyle();'],
  [
    'beforeAppend?.(style);\n    container.appendChild(style);',
    'container.appendChild(style);\n    beforeAppend?.(style);',
  ],
] as const;

/**
 * Makes Monaco's style elements those of ruled-style.ts, so that the page's policy needs no exception for the text of
 * style elements.
 */
export function monacoStyles(): Plugin {
  const made = fileURLToPath(new URL('./ruled-style.ts', import.meta.url));
  return {
    name: 'monaco-styles',
    apply: 'build',
    transform: {
      filter: { id: /monaco-editor\/esm\/vs\/base\/browser\/domStylesheets\.js$/ },
      handler(code) {
        let changed = code;
        for (const [before, after] of CHANGES) {
          if (!changed.includes(before))
            this.error(`Monaco makes its style elements otherwise: no ${before}`);
          changed = changed.replace(before, () => after);
        }
        return { code: `import { ruledStyle } from ${JSON.stringify(made)};\n${changed}`, map: null };
      },
    },
  };
}
