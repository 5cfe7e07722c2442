import { fieldOf } from '../../config/fields.ts';
import { listed } from '../../config/listed.ts';
import type { Option } from '../../config/option.ts';
import type { FieldSubject } from './subject.ts';

/** The most parts of a list of files. */
const MOST_PARTS = 7;

/** Files by their paths, as a list of names. */
export const filesInWords = (paths: readonly string[]): string => listed(paths, MOST_PARTS);

/** The options of a field; none where it has none. */
export const optionsOf = ({ field }: FieldSubject): readonly Option[] => {
  const row = fieldOf(field);
  return 'options' in row ? row.options : [];
};
