import { type Config, FIELDS, type FieldName } from './fields.ts';
import type { Change } from './settle.ts';

/** A change in words: what could not be used, why, and what stands in its place. */
export function describeChange({ field, given, used, why }: Change): string {
  if (given === '') return used === '' ? why : `${why} ${used} stands in.`;
  const place = used === '' ? 'it is left out.' : `${optionLabel(field, used)} stands in.`;
  return `${FIELDS[field].label}: ${optionLabel(field, given)} cannot be used; ${place} ${why}`;
}

/** An option's label, or the id itself where it is no option. */
export function optionLabel(name: FieldName, id: string): string {
  const field = FIELDS[name];
  return ('options' in field && field.options.find((option) => option.id === id)?.label) || id;
}

/** A field's value in words. */
export function describeValue(name: FieldName, value: Config[FieldName]): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value === '' ? 'nothing' : optionLabel(name, value);
  if (value.length === 0) return 'nothing';
  return value.map((item) => (typeof item === 'string' ? optionLabel(name, item) : item.name)).join(', ');
}
