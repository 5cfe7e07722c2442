import { optionLabel } from '../../config/describe.ts';
import { type FieldName, fieldOf } from '../../config/fields.ts';
import type { PresetRow } from '../../config/preset-list.ts';
import { STARTS } from '../form/presets.ts';
import { fieldAt } from '../parts/field-at.ts';

/** A field, or one of its options. */
export interface FieldSubject {
  readonly field: FieldName;
  readonly option?: string | undefined;
}

/** What is explained: a field, one of its options, or what can be started from. */
export type Subject = FieldSubject | { readonly start: PresetRow };

/** What it is called. */
export function labelOf(subject: Subject): string {
  if ('start' in subject) return subject.start.label;
  const { field, option } = subject;
  return option === undefined ? fieldOf(field).label : optionLabel(field, option);
}

/** The option that a part of the page shows, by its id: a row, a segment, a chip, or the active line of a list. */
function optionAt(element: Element): string | undefined {
  const active = element.getAttribute('aria-activedescendant');
  const shown = active === null ? element : document.getElementById(active);
  const named = shown?.closest<HTMLElement>('[data-option], [data-value]')?.dataset;
  const input = shown?.closest('.option, .segment')?.querySelector('input');
  return named?.option ?? named?.value ?? input?.value;
}

/** What can be started from at the card that a part of the page belongs to. */
function startAt(element: Element | null): PresetRow | undefined {
  const card = element?.closest<HTMLButtonElement>('.start');
  return card ? STARTS.find(({ id }) => id === card.value) : undefined;
}

/** What a part of the page is about: a card to start from, a field of the form, or an option of one. */
export function subjectAt(element: Element | null): Subject | undefined {
  const start = startAt(element);
  if (start) return { start };
  const field = fieldAt(element);
  if (!element || !field) return undefined;
  const row = fieldOf(field);
  const option = 'options' in row ? optionAt(element) : undefined;
  return { field, option: option === '' ? undefined : option };
}
