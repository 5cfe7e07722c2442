import type { Config } from '../config/fields.ts';
import type { ProjectFile } from '../project/project-file.ts';

/** What turns a config into files. */
export type Generator = (config: Config, options: { readonly link: string }) => readonly ProjectFile[];

let loaded: Generator | undefined;
let loading: Promise<Generator> | undefined;

/** The generator, once it is there: the form answers before it has come. */
export const currentGenerator = (): Generator | undefined => loaded;

/** Puts the generator in place: at build time, or when its chunk has come. */
export function provideGenerator(generator: Generator): Generator {
  loaded = generator;
  return generator;
}

/** Loads the generator; a load that failed is tried again at the next call. */
export function loadGenerator(): Promise<Generator> {
  loading ??= import('../project/index.ts').then(
    (project) => provideGenerator(project.generateProject),
    (error) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
