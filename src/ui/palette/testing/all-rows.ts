import { FIELDS, type FieldName } from '../../../config/fields.ts';
import { LIBRARY_OPTIONS } from '../../../config/library-options.ts';
import type { Option } from '../../../config/option.ts';
import { provideGenerator } from '../../../state/generator.ts';
import { createConfigStore } from '../../../state/store.ts';
import { GENERATOR } from '../../../state/workshop.ts';
import { find } from '../find.ts';
import { nearRows } from '../near.ts';
import type { Row } from '../row.ts';
import { fileRows } from '../rows/files.ts';
import { pageRows } from '../rows.ts';

provideGenerator(GENERATOR);

/** The options of a field with all that is known of them. */
export const optionsOf = (name: FieldName): readonly Option[] => {
  const field = FIELDS[name];
  if (name === 'libraries') return LIBRARY_OPTIONS;
  return 'options' in field ? field.options : [];
};

/** Everything that the palette finds on a page that was just opened. */
export const ALL: readonly Row[] = [
  ...fileRows(createConfigStore('https://example.org/').getState().files),
  ...pageRows(optionsOf),
];

/** The keys of the rows that a query finds, in their order. */
export const foundKeys = (query: string): readonly string[] =>
  find(ALL, query, []).groups.flatMap(({ matches }) => matches.map(({ option }) => option.key));

/** The keys of the rows that are offered where a query finds none. */
export const nearKeys = (query: string): readonly string[] =>
  nearRows(ALL, query).map(({ option }) => option.key);
