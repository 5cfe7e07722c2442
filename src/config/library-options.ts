import { LIBRARY_HEADINGS, NATIVE_LIBRARIES } from '../facts/native-libraries.ts';
import type { Option } from './option.ts';

/** The names that stand behind a label: "ALSA (cpal, rodio)" is there for those two. */
const inBrackets = (label: string): readonly string[] => /\((.*)\)/.exec(label)?.[1]?.split(', ') ?? [];

/** The options of the field `libraries`, with all that a search looks through: the form loads them on demand. */
export const LIBRARY_OPTIONS: readonly Option[] = NATIVE_LIBRARIES.map((library) => ({
  id: library.id,
  label: library.label,
  help: library.help,
  group: LIBRARY_HEADINGS[library.category],
  own: [...library.crates, ...inBrackets(library.label)],
  words: library.alsoFor,
}));
