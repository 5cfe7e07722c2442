import { programs } from './cargo-packages.ts';
import type { Config } from './fields.ts';

/** The container images of a project: the program of each, and its name below `packages.<system>`. */
export const images = (config: Config): readonly { readonly program: string; readonly attribute: string }[] =>
  (config.container ? programs(config) : []).map((program, index) => ({
    program,
    attribute: index === 0 ? 'image' : `image-${program}`,
  }));
