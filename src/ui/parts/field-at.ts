import { FIELD_NAMES, type FieldName } from '../../config/fields.ts';
import { fieldId } from '../view.ts';

const BY_ID: ReadonlyMap<string, FieldName> = new Map(FIELD_NAMES.map((name) => [fieldId(name), name]));

/** The field of the form that a part of the page belongs to. */
export const fieldAt = (element: Element | null): FieldName | undefined =>
  BY_ID.get(element?.closest('.field')?.id ?? '');
