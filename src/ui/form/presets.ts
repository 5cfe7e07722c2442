import { type Config, DEFAULT_CONFIG, differingFields } from '../../config/fields.ts';
import { PRESETS, type Preset } from '../../config/presets.ts';
import { say } from '../../texts/say.ts';

/** What a person can start from: the presets, and what the page opens on. */
export const STARTS: readonly Preset[] = [
  {
    id: 'default',
    label: say`The default`,
    help: say`What the page opens on: one program, each choice at its default.`,
    config: DEFAULT_CONFIG,
  },
  ...PRESETS,
];

const known = new WeakMap<Config, string>();

/** The id of the start that a config equals; an empty text when it equals none. */
export function activeStart(config: Config): string {
  const before = known.get(config);
  if (before !== undefined) return before;
  const equal = STARTS.find((start) => differingFields(start.config, config).length === 0);
  const id = equal?.id ?? '';
  known.set(config, id);
  return id;
}
