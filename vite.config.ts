import { readFileSync } from 'node:fs';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { justStub } from './src/ui/highlight/just-stub.ts';

/**
 * Puts the policy of public/_headers into the built page, for hosts that know no such file. Not while developing:
 * the development server needs inline scripts.
 */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml() {
      const headers = readFileSync(new URL('./public/_headers', import.meta.url), 'utf8');
      const policy = /Content-Security-Policy: (.*)/.exec(headers)?.[1] ?? '';
      // A page cannot say by itself who may frame it.
      const content = policy.replace(/; frame-ancestors [^;]*/, '');
      return [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content },
          injectTo: 'head-prepend',
        },
      ];
    },
  };
}

export default defineConfig({
  // Relative, so that the page can be hosted under any path.
  base: './',
  plugins: [react(), tailwindcss(), justStub(), contentSecurityPolicy()],
  build: {
    target: 'es2022',
    manifest: true,
    modulePreload: { polyfill: false },
    // The editor is one chunk, loaded on demand; scripts/size-check.mjs guards what is loaded at once.
    chunkSizeWarningLimit: 4000,
  },
  worker: { format: 'es' },
});
