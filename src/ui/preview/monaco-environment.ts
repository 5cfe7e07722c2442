import type { Environment } from 'monaco-editor/editor';

/** What the browser knows of Trusted Types. */
interface TrustedTypes {
  createPolicy: NonNullable<Environment['createTrustedTypesPolicy']>;
}

/**
 * The one policy of Monaco's that is granted: the lines that it draws, whose text it has escaped. Every other that it
 * asks for (for Markdown, ghost text, a difference of files and so on) belongs to what is not used here. The name
 * stands in public/_headers, too.
 */
const GRANTED: readonly string[] = ['editorViewLayer'];

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

/**
 * A module of its own, imported before Monaco, which asks for its policies while it is evaluated. Nothing of it that
 * is used here works in a worker, so the page's policy allows none.
 */
self.MonacoEnvironment = {
  getWorker: () => {
    throw new Error('The editor only shows files: it has no worker.');
  },
  createTrustedTypesPolicy: (name, rules) =>
    GRANTED.includes(name) ? trustedTypes?.createPolicy(name, rules) : undefined,
};
