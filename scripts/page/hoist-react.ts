import type { Plugin } from 'vite';

/** React's client for browsers, in the file that its package leads to and in the one that has the code. */
const ENTRY = /react-dom\/client\.js$/;
const CODE = /react-dom\/cjs\/react-dom-client\.production\.js$/;

const REQUIRED =
  'var Scheduler = require("scheduler"),\n  React = require("react"),\n  ReactDOM = require("react-dom");';
const IMPORTED =
  'import Scheduler from "scheduler";\nimport React from "react";\nimport ReactDOM from "react-dom";';

/**
 * Makes an ES module of React's client. As CommonJS it is one function: nothing in it can be left out (0.7 kB gzip
 * more), and where the DevTools protocol listens, as under Lighthouse, the first script takes half as long again, since
 * V8 reads that function once more for the first error that is made in it.
 */
export function hoistReact(): Plugin {
  return {
    name: 'hoist-react',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: [ENTRY, CODE] },
      handler(code, id) {
        if (ENTRY.test(id))
          return { code: "export * from './cjs/react-dom-client.production.js';", map: null };
        const names = [...code.matchAll(/^exports\.(\w+) = /gm)].map(([, name]) => name);
        const hoisted = code
          .replace(REQUIRED, () => IMPORTED)
          .replace(/^exports\.(\w+) = /gm, 'export const $1 = ');
        if (!names.includes('hydrateRoot') || /\b(require\(|exports\b)/.test(hoisted))
          this.error('React’s client is built otherwise: it cannot be made a module');
        return { code: hoisted, map: null };
      },
    },
  };
}
