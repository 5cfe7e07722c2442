import { say, sentences, series } from '../texts/say.ts';
import { type Config, FIELDS, type FieldName } from './fields.ts';
import type { Change } from './settle.ts';

/** A change in words: what could not be used, why, and what stands in its place. */
export function describeChange({ field, given, used, why }: Change): string {
  if (given === '') return used === '' ? why : sentences(why, say`${used} stands in.`);
  const { label } = FIELDS[field];
  const refused = optionLabel(field, given);
  if (used === '') return sentences(say`${label}: ${refused} cannot be used; it is left out.`, why);
  return sentences(say`${label}: ${refused} cannot be used; ${optionLabel(field, used)} stands in.`, why);
}

/** An option's label, or the id itself where it is no option. */
export function optionLabel(name: FieldName, id: string): string {
  const field = FIELDS[name];
  return ('options' in field && field.options.find((option) => option.id === id)?.label) || id;
}

/** A field's value in words. */
export function describeValue(name: FieldName, value: Config[FieldName]): string {
  if (typeof value === 'boolean') return value ? say`yes` : say`no`;
  if (typeof value === 'string') return value === '' ? say`nothing` : optionLabel(name, value);
  if (value.length === 0) return say`nothing`;
  return series(value.map((item) => (typeof item === 'string' ? optionLabel(name, item) : item.name)));
}
