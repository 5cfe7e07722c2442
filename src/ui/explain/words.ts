import { fieldOf } from '../../config/fields.ts';
import type { Option } from '../../config/option.ts';
import { list, say } from '../../texts/say.ts';
import type { FieldSubject } from './subject.ts';

/** The most files that are named one by one. */
const MOST_FILES = 6;

/** Files by their paths, as a list of names. */
export const filesInWords = (paths: readonly string[]): string =>
  list(
    paths.length > MOST_FILES
      ? [...paths.slice(0, MOST_FILES), say`${paths.length - MOST_FILES} more`]
      : paths,
  );

/** Options under the headings of their groups, in their order; those without a group first. */
export function inGroups(options: readonly Option[]): readonly (readonly [group: string, Option[]])[] {
  const groups = new Map<string, Option[]>();
  for (const option of options)
    groups.set(option.group ?? '', [...(groups.get(option.group ?? '') ?? []), option]);
  return [...groups];
}

/** The options of a field; none where it has none. */
export const optionsOf = ({ field }: FieldSubject): readonly Option[] => {
  const row = fieldOf(field);
  return 'options' in row ? row.options : [];
};
