import { expect, test } from 'vitest';
import { FIELD_NAMES } from '../../config/fields.ts';
import { SECTIONS } from './sections.ts';

test('every field stands in one section', () => {
  expect(SECTIONS.flatMap((section) => section.fields).toSorted()).toEqual([...FIELD_NAMES].toSorted());
});
