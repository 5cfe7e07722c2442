import { type Config, FIELDS, type FieldNameOf, type SetField } from './fields.ts';

/** The name of a field that holds a set of options. */
export type SetFieldName = FieldNameOf<SetField>;

/** A set's values in the order of its options, each once: the one form in which a config holds them. */
export function inOrder(field: SetFieldName, ids: Iterable<string>): readonly string[] {
  const wanted = new Set(ids);
  return FIELDS[field].options.map((option) => option.id).filter((id) => wanted.has(id));
}

/** The config with one option of a set put in or taken out. */
export function withOption(config: Config, field: SetFieldName, id: string, chosen: boolean): Config {
  const ids: readonly string[] = config[field];
  return { ...config, [field]: inOrder(field, chosen ? [...ids, id] : ids.filter((other) => other !== id)) };
}
