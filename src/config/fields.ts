import type { ChoiceField, Field, FlagField, Member, SetField, TextField } from './field-kinds.ts';
import { CI_FIELDS } from './fields/ci.ts';
import { COMFORT_FIELDS } from './fields/comforts.ts';
import { DEPENDENCY_FIELDS } from './fields/dependencies.ts';
import { FLAKE_FIELDS } from './fields/flake.ts';
import { PACKAGING_FIELDS } from './fields/packaging.ts';
import { PLATFORM_FIELDS } from './fields/platform.ts';
import { PROJECT_FIELDS } from './fields/project.ts';
import { TOOLCHAIN_FIELDS } from './fields/toolchain.ts';

export type { ChoiceField, Field, FlagField, Member, SetField, TextField };

/**
 * Every field of a config: the source of its type, its defaults, its validation and its link.
 *
 * The order is the order of the link, and a later field's options may depend on earlier fields only
 * (`availability.ts`), which is why settling a config takes one pass.
 */
export const FIELDS = {
  ...PROJECT_FIELDS,
  ...PLATFORM_FIELDS,
  ...TOOLCHAIN_FIELDS,
  ...DEPENDENCY_FIELDS,
  ...PACKAGING_FIELDS,
  ...FLAKE_FIELDS,
  ...CI_FIELDS,
  ...COMFORT_FIELDS,
} as const;

export type FieldName = keyof typeof FIELDS;

type ValueOf<F> =
  F extends ChoiceField<infer Id>
    ? Id
    : F extends SetField<infer Id>
      ? readonly Id[]
      : F extends FlagField
        ? boolean
        : F extends TextField
          ? string
          : readonly Member[];

/** Everything that a person chose. Each value is one that its field allows; `settle` makes them fit together. */
export type Config = { readonly [Name in FieldName]: ValueOf<(typeof FIELDS)[Name]> };

/** The names of all fields, in their order. */
export const FIELD_NAMES = Object.keys(FIELDS) as readonly FieldName[];

/** The fields of one kind, by name. */
export type FieldNameOf<F extends Field> = {
  [Name in FieldName]: (typeof FIELDS)[Name] extends F ? Name : never;
}[FieldName];

/** The field of that name, seen as one of the five kinds. */
export const fieldOf = (name: FieldName): Field => FIELDS[name];

/** What the page opens on. */
export const DEFAULT_CONFIG = Object.fromEntries(
  FIELD_NAMES.map((name) => [name, FIELDS[name].default]),
) as unknown as Config;

/** Whether two values of a field are the same choice. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  // What is no text or switch is a list.
  return (
    Array.isArray(a) && Array.isArray(b) && a.length === b.length && JSON.stringify(a) === JSON.stringify(b)
  );
}

/** Whether two configs are the same choices; looked at no further than to the first difference. */
export const isSameConfig = (a: Config, b: Config): boolean =>
  FIELD_NAMES.every((name) => sameValue(a[name], b[name]));

/** The fields in which two configs differ, in their order. */
export const differingFields = (a: Config, b: Config): readonly FieldName[] =>
  FIELD_NAMES.filter((name) => !sameValue(a[name], b[name]));

/** Whether a field holds what the page opens on. */
export const isAtDefault = (config: Config, name: FieldName): boolean =>
  sameValue(config[name], FIELDS[name].default);
