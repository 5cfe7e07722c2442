import { FIELD_NAMES, type FieldName } from '../../config/fields.ts';
import { fieldId } from '../view.ts';
import type { Target } from './trace-view.ts';

const BY_ID: ReadonlyMap<string, FieldName> = new Map(FIELD_NAMES.map((name) => [fieldId(name), name]));

/** The field of the form, or the element of it, that a part of the page belongs to. */
export function targetOf(element: Element | null): Target | undefined {
  const named = element?.closest<HTMLElement>('[data-trace]');
  if (named) {
    const field = BY_ID.get(fieldId(named.dataset.trace as FieldName));
    return field && { field, option: named.dataset.option };
  }
  const block = element?.closest('.field');
  const field = BY_ID.get(block?.id ?? '');
  if (!field) return undefined;
  const option = element?.closest<HTMLElement>('[data-option]')?.dataset.option;
  const box = element?.closest('.option')?.querySelector<HTMLInputElement>('input[type=checkbox]');
  return { field, option: option ?? box?.value };
}

/** Whether both are the same. */
export const sameTarget = (a: Target | undefined, b: Target | undefined): boolean =>
  a?.field === b?.field && a?.option === b?.option;
