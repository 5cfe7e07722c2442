import { type Config, DEFAULT_CONFIG, isSameConfig } from '../../config/fields.ts';
import { PRESET_LIST, type PresetRow } from '../../config/preset-list.ts';
import { currentGenerator, loadGenerator } from '../../state/generator.ts';
import type { ConfigStore } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import type { Announce } from '../parts/status.ts';

const DEFAULT = 'default';

/** What a person can start from: the presets, and what the page opens on. */
export const STARTS: readonly PresetRow[] = [
  {
    id: DEFAULT,
    label: say`The default`,
    help: say`What the page opens on: one program, each choice at its default.`,
  },
  ...PRESET_LIST,
];

/** The config of a start; the presets' come with the generator. */
export const configOf = (id: string): Config | undefined =>
  id === DEFAULT ? DEFAULT_CONFIG : currentGenerator()?.preset(id);

/** Makes the config of a start the page's, as soon as it is there; gives back whether it came. */
async function startFrom(store: ConfigStore, id: string): Promise<boolean> {
  if (id !== DEFAULT && !currentGenerator()) await loadGenerator().catch(() => {});
  const config = configOf(id);
  if (config) store.getState().replace(config);
  return config !== undefined;
}

/** The same, and says what came of it. */
export async function startAloud(
  store: ConfigStore,
  { id, label }: PresetRow,
  announce: Announce,
): Promise<void> {
  announce(
    (await startFrom(store, id))
      ? say`Started from ${label}.`
      : say`This part of the page could not be loaded.`,
  );
}

const known = new WeakMap<Config, string>();

/** The id of the start that a config equals; an empty text when it equals none. */
export function activeStart(config: Config): string {
  const before = known.get(config);
  if (before !== undefined) return before;
  const equal = STARTS.find(({ id }) => {
    const start = configOf(id);
    return start && isSameConfig(start, config);
  });
  const id = equal?.id ?? '';
  if (equal || currentGenerator()) known.set(config, id);
  return id;
}
