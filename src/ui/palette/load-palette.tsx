import '../../config/complete.ts';
import type { ComponentType } from 'react';
import { FIELD_NAMES, type FieldName, fieldOf } from '../../config/fields.ts';
import type { Option } from '../../config/option.ts';
import { loadLate } from '../changes/load-late.ts';
import { loadOptions } from '../form/use-options.ts';
import type { SheetEnd } from '../parts/use-sheet.tsx';
import type { Typing } from './keys.ts';
import { PaletteDialog } from './PaletteDialog.tsx';
import { pageRows } from './rows.ts';

let loaded: ComponentType<Typing & SheetEnd> | undefined;

/** The options of a field with all that is known of them. */
async function optionsOf(name: FieldName): Promise<readonly Option[]> {
  const field = fieldOf(name);
  if (field.kind === 'set') return loadOptions(field);
  return 'options' in field ? field.options : [];
}

/** The palette, with everything in it that can be found: made once. */
export async function loadPalette(): Promise<ComponentType<Typing & SheetEnd>> {
  if (loaded) return loaded;
  const late = await loadLate();
  const known = new Map<FieldName, readonly Option[]>();
  await Promise.all(FIELD_NAMES.map(async (name) => known.set(name, await optionsOf(name))));
  // Without the bookmarks it finds all the rest.
  const { keptRows } = await import('./rows/kept.ts').catch(() => ({ keptRows: () => [] }));
  const rows = pageRows((name) => known.get(name) ?? []).filter((row) => row.there?.() ?? true);
  loaded ??= (props) => <PaletteDialog rows={rows} keptRows={keptRows} late={late} {...props} />;
  return loaded;
}
