import { LIBRARY_HEADINGS, NATIVE_LIBRARIES } from '../facts/native-libraries.ts';
import type { Option } from './option.ts';

/** The options of the field `libraries`, with all that a search looks through: the form loads them on demand. */
export const LIBRARY_OPTIONS: readonly Option[] = NATIVE_LIBRARIES.map((library) => ({
  id: library.id,
  label: library.label,
  help: library.help,
  group: LIBRARY_HEADINGS[library.category],
  words: [...library.crates, ...library.alsoFor],
}));
