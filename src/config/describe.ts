import { say, sentences, series } from '../texts/say.ts';
import { type Config, FIELDS, type FieldName } from './fields.ts';
import type { Change } from './settle.ts';

/** A change in words: what could not be used, why, and what stands in its place. */
export function describeChange(change: Change): string {
  const { label } = FIELDS[change.field];
  switch (change.kind) {
    case 'replaced': {
      const given = optionLabel(change.field, change.given);
      const used = optionLabel(change.field, change.used);
      return sentences(say`${label}: ${given} cannot be used; ${used} stands in.`, change.why);
    }
    case 'left out': {
      const given = optionLabel(change.field, change.given);
      return sentences(say`${label}: ${given} cannot be used; it is left out.`, change.why);
    }
    case 'filled':
      return sentences(change.why, say`${series(change.used)} stands in.`);
    case 'mended':
      return change.why;
  }
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
