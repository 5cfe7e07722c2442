import { unavailable } from '../../config/availability.ts';
import { type Config, fieldOf } from '../../config/fields.ts';
import { idleInForm, unmetNeed } from '../../config/needs.ts';
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

/** Why what is explained cannot be chosen, or what it still needs: the sentence of the form; nothing where it can. */
export function reasonAgainst(
  { chosen, settled }: { readonly chosen: Config; readonly settled: Config },
  { field, option }: FieldSubject,
): string | undefined {
  return (
    idleInForm(chosen, settled, field) ??
    (option === undefined ? unmetNeed(chosen, field) : unavailable(settled, field, option))
  );
}

/** Whether a field holds an option, or is on. */
export function isChosen(config: Config, { field, option }: FieldSubject): boolean {
  const value = config[field];
  if (option === undefined) return value !== false;
  return Array.isArray(value) ? value.includes(option as never) : value === option;
}

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
