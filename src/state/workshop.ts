import { findPreset } from '../config/presets.ts';
import { problems } from '../config/problems.ts';
import { generateProject } from '../project/index.ts';
import { decodeLink, encodeLink } from '../share/link.ts';
import { changedLines } from './changed-lines.ts';
import type { Generator } from './generator.ts';
import { touchedFiles } from './touched-files.ts';

/** Everything that is loaded behind the form: imported at once only where there is no page to wait for. */
export const GENERATOR: Generator = {
  files: generateProject,
  problems,
  link: encodeLink,
  preset: (id) => findPreset(id)?.config,
  readLink: decodeLink,
  changed: changedLines,
  touched: touchedFiles,
};
