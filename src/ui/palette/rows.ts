import type { Row } from './row.ts';
import { ACTION_ROWS } from './rows/actions.ts';
import { formRows, type OptionsOf } from './rows/form.ts';
import { PLACE_ROWS } from './rows/places.ts';
import { PRESET_ROWS } from './rows/presets.ts';

/** Everything that the palette finds beside the generated files. What comes first here goes first among equals. */
export const pageRows = (optionsOf: OptionsOf): readonly Row[] => [
  ...ACTION_ROWS,
  ...PRESET_ROWS,
  ...formRows(optionsOf),
  ...PLACE_ROWS,
];
