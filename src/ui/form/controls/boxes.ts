import { type Field, type FieldName, fieldOf } from '../../../config/fields.ts';

/** The most options that stand in the form without a search. */
const MOST_IN_VIEW = 12;

/** Whether a field is searched, or built up: its control comes behind the first script. */
export const isLate = (field: Field): boolean =>
  field.kind === 'members' ||
  (field.kind === 'set' && field.long) ||
  ('options' in field && field.options.length > MOST_IN_VIEW);

/** Whether a field has a box to type or pick in, beside what is clicked. */
export const hasBox = (name: FieldName): boolean => {
  const field = fieldOf(name);
  return field.kind === 'text' || isLate(field);
};
