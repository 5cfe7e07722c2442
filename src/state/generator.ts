import type { Config } from '../config/fields.ts';
import type { Problem, Refused } from '../config/problems.ts';
import type { ReadConfig } from '../config/read.ts';
import type { ProjectFile } from '../project/project-file.ts';
import type { ChangedLines } from './changed-lines.ts';

/** All that is made of a config, and what makes one of a link: the form answers before it has come. */
export interface Generator {
  readonly files: (config: Config, options: { readonly link: string }) => readonly ProjectFile[];
  readonly problems: (config: Config, refused: Refused) => readonly Problem[];
  /** The fragment of the link to a config, without its "#". */
  readonly link: (config: Config) => string;
  /** The config of a preset. */
  readonly preset: (id: string) => Config | undefined;
  readonly readLink: (link: string) => ReadConfig;
  /** The lines, and the paths of the files, that differ between what was generated before and after. */
  readonly changed: (before: readonly ProjectFile[], after: readonly ProjectFile[]) => ChangedLines;
  readonly touched: (before: readonly ProjectFile[], after: readonly ProjectFile[]) => ReadonlySet<string>;
}

let loaded: Generator | undefined;
let loading: Promise<Generator> | undefined;

/** The generator, once it is there. */
export const currentGenerator = (): Generator | undefined => loaded;

/** Puts the generator in place: at build time, or when its chunk has come. */
export function provideGenerator(generator: Generator): Generator {
  loaded = generator;
  return generator;
}

/** Loads the generator; a load that failed is tried again at the next call. */
export function loadGenerator(): Promise<Generator> {
  loading ??= import('./workshop.ts').then(
    ({ GENERATOR }) => provideGenerator(GENERATOR),
    (error) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
