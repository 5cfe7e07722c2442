import type { Config } from '../../config/fields.ts';
import { PRESETS } from '../../config/presets.ts';
import { say } from '../../texts/say.ts';
import type { Entry } from './entry.ts';
import type { Kept } from './keeping.ts';
import { when } from './when.ts';

/** A config beside the one on show, to be compared with. */
export interface OtherConfig {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  readonly config: Config;
}

/** Every config that is kept: the bookmarks, and the history, which tells its entries apart by their dates. */
export const keptConfigs = ({ saved, past }: Pick<Kept, 'saved' | 'past'>): readonly OtherConfig[] => [
  ...saved.map((entry) => other(entry, say`Bookmarks`, entry.name)),
  ...past.map((entry) => other(entry, say`History`, `${entry.name}, ${when(entry.at)}`)),
];

/** Every other config there is: what is kept, and the presets. */
export const otherConfigs = (kept: Pick<Kept, 'saved' | 'past'>): readonly OtherConfig[] => [
  ...keptConfigs(kept),
  ...PRESETS.map(({ id, label, config }) => ({ id: `preset ${id}`, label, group: say`Presets`, config })),
];

const other = ({ key, config }: Entry, group: string, label: string): OtherConfig => ({
  id: key,
  label,
  group,
  config,
});
