/** The parts of Monaco without types of their own that monaco-diffs.ts needs. */

declare module 'monaco-editor/editor/standalone/browser/standaloneServices' {
  export const StandaloneServices: {
    /** Sets services in place of Monaco's own: only once, before any is used. */
    initialize(services: Readonly<Record<string, unknown>>): void;
  };
}

declare module 'monaco-editor/editor/common/diff/defaultLinesDiffComputer/defaultLinesDiffComputer' {
  export class DefaultLinesDiffComputer {
    computeDiff(
      original: readonly string[],
      modified: readonly string[],
      options: unknown,
    ): {
      readonly changes: readonly unknown[];
      readonly moves: readonly unknown[];
      readonly hitTimeout: boolean;
    };
  }
}
