import { FIELD_NAMES } from '../../config/fields.ts';
import { fieldAt } from '../parts/field-at.ts';
import type { Target } from './trace-view.ts';

/** The field of the form, or the element of it, that a part of the page belongs to. */
export function targetOf(element: Element | null): Target | undefined {
  const named = element?.closest<HTMLElement>('[data-trace]');
  if (named) {
    const field = FIELD_NAMES.find((name) => name === named.dataset.trace);
    return field && { field, option: named.dataset.option };
  }
  const field = fieldAt(element);
  if (!field) return undefined;
  const option = element?.closest<HTMLElement>('[data-option]')?.dataset.option;
  const box = element?.closest('.option')?.querySelector<HTMLInputElement>('input[type=checkbox]');
  return { field, option: option ?? box?.value };
}

/** Whether both are the same. */
export const sameTarget = (a: Target | undefined, b: Target | undefined): boolean =>
  a?.field === b?.field && a?.option === b?.option;
