import { problems } from '../config/problems.ts';
import { generateProject } from '../project/index.ts';
import type { Generator } from './generator.ts';

/** Everything that is loaded behind the form: imported at once only where there is no page to wait for. */
export const GENERATOR: Generator = { files: generateProject, problems };
