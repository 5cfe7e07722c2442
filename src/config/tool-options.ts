import { TOOLS } from '../facts/tools.ts';
import type { Option } from './option.ts';

/** The options of the field `tools`, with all that a search looks through: the form loads them on demand. */
export const TOOL_OPTIONS: readonly Option[] = TOOLS;
