import { FIELDS, type FieldName } from './fields.ts';
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
