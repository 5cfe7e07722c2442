import type { Config } from '../config/fields.ts';
import type { Problem } from '../config/problems.ts';
import type { ProjectFile } from '../project/project-file.ts';

/** What turns a config into files, and what has something to say about it: the form answers before they have come. */
export interface Generator {
  readonly files: (config: Config, options: { readonly link: string }) => readonly ProjectFile[];
  readonly problems: (config: Config) => readonly Problem[];
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
