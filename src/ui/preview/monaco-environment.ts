import type { Environment } from 'monaco-editor/editor';

/** What the browser knows of Trusted Types. */
interface TrustedTypes {
  createPolicy: NonNullable<Environment['createTrustedTypesPolicy']>;
}

/** The one policy that is granted to Monaco; the name stands in public/_headers, too. */
const LINES = 'editorViewLayer';

/**
 * The policies of Monaco's that draw lines, whose text it has escaped: those of a file, and those that a comparison
 * shows as taken away. Both let through what they are given, so they are one. Every other that it asks for (for
 * Markdown, ghost text and so on) belongs to what is not used here.
 */
const DRAWING: readonly string[] = [LINES, 'diffEditorWidget'];

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

let lines: ReturnType<TrustedTypes['createPolicy']>;

/**
 * A module of its own, imported before Monaco, which asks for its policies while it is evaluated. Nothing of it that
 * is used here works in a worker, so the page's policy lets it name none.
 */
self.MonacoEnvironment = {
  getWorker: () => {
    throw new Error('The editor only shows files: it has no worker.');
  },
  createTrustedTypesPolicy: (name, rules) => {
    if (!DRAWING.includes(name)) return undefined;
    lines ??= trustedTypes?.createPolicy(LINES, rules);
    return lines;
  },
};
