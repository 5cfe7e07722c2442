/** One file of a generated project. */
export interface ProjectFile {
  /** Relative to the project's folder, with "/" between the parts. */
  readonly path: string;
  readonly content: string;
  readonly executable: boolean;
}
