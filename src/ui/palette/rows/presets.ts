import { everyday } from '../../../texts/everyday.ts';
import { say, sought } from '../../../texts/say.ts';
import { activeStart, STARTS, startAloud } from '../../form/presets.ts';
import type { Row } from '../row.ts';
import { PRESET_WORDS } from '../words.ts';

const PRESET = everyday(sought`preset, start from`);

/** Everything to start from. */
export const PRESET_ROWS: readonly Row[] = STARTS.map((start) => ({
  key: `preset ${start.id}`,
  heading: say`Presets`,
  id: start.id,
  label: start.label,
  help: start.help,
  words: [...PRESET, ...(PRESET_WORDS[start.id] ?? [])],
  icon: 'plus',
  useful: true,
  standing: ({ chosen }) => (activeStart(chosen) === start.id ? { mark: 'chosen' } : {}),
  enter: ({ store, leave }) => leave((announce) => void startAloud(store, start, announce)),
}));
