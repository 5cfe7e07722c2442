/** A file that a run would write. */
export interface FileChange {
  /** From the root of the project. */
  readonly path: string;
  /** What must stand there now: what this program was built from. */
  readonly before: string;
  readonly after: string;
}

/** What one part of a run found out; every text is a sentence. */
export interface Part {
  /** What is new, and will be written. */
  readonly changes: readonly string[];
  /** What a person may want to take up. */
  readonly hints: readonly string[];
  /** What is false in the facts now, and a person must mend. */
  readonly problems: readonly string[];
  readonly files: readonly FileChange[];
}
