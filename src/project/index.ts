import '../config/complete.ts';
import type { Config } from '../config/fields.ts';
import { artefacts, type ProjectOptions } from './artefacts.ts';
import type { ProjectFile } from './project-file.ts';

export { nextCommands } from './next-commands.ts';
export type { ProjectFile, ProjectOptions };

/**
 * Generates the project of a settled config: every file, in a fixed order.
 *
 * Pure, synchronous and deterministic, and total on the configs that `settle` gives: the same config and options
 * give the same bytes.
 */
export const generateProject = (config: Config, options: ProjectOptions = {}): readonly ProjectFile[] =>
  artefacts(config, options);
