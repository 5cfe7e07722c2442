/** One file of a generated project. */
export interface ProjectFile {
  /** Relative to the project's folder, with "/" between the parts. */
  readonly path: string;
  readonly content: string;
  readonly executable: boolean;
}

/** A file whose content is made when it is first read: who shows one file does not wait for all of them. */
export function projectFile(path: string, make: () => string, executable = false): ProjectFile {
  let made: string | undefined;
  return {
    path,
    get content() {
      made ??= make();
      return made;
    },
    executable,
  };
}
