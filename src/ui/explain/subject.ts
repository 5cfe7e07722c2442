import { FIELD_NAMES, type FieldName, fieldOf } from '../../config/fields.ts';
import { fieldId } from '../view.ts';

/** What is explained: a field, or one of its options. */
export interface Subject {
  readonly field: FieldName;
  readonly option?: string | undefined;
}

const BY_ID: ReadonlyMap<string, FieldName> = new Map(FIELD_NAMES.map((name) => [fieldId(name), name]));

/** The option that a part of the page shows, by its id: a row, a segment, a chip, or the active line of a list. */
function optionAt(element: Element): string | undefined {
  const active = element.getAttribute('aria-activedescendant');
  const shown = active === null ? element : document.getElementById(active);
  const named = shown?.closest<HTMLElement>('[data-option], [data-value]')?.dataset;
  const input = shown?.closest('.option, .segment')?.querySelector('input');
  return named?.option ?? named?.value ?? input?.value;
}

/** The field of the form that a part of the page belongs to, and the option, where it is the part of one. */
export function subjectAt(element: Element | null): Subject | undefined {
  const field = BY_ID.get(element?.closest('.field')?.id ?? '');
  if (!element || !field) return undefined;
  const row = fieldOf(field);
  const option = 'options' in row ? optionAt(element) : undefined;
  return { field, option: option === '' ? undefined : option };
}
