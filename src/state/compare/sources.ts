import { type Config, DEFAULT_CONFIG } from '../../config/fields.ts';
import { PRESETS } from '../../config/presets.ts';
import { say } from '../../texts/say.ts';
import type { Kept } from '../keeping/keeping.ts';
import { when } from '../keeping/when.ts';
import type { Store } from '../store.ts';

/** A config under a name: a preset, or one that was kept. */
export interface NamedConfig {
  readonly id: string;
  readonly label: string;
  readonly config: Config;
}

/** What the sources are made of: what is chosen, how it came about, and what was kept before. */
interface Known extends Pick<Store, 'chosen' | 'history'> {
  readonly kept: Pick<Kept, 'saved' | 'past'>;
}

/** Configs to compare with, under one heading. */
export interface SourceGroup {
  readonly id: string;
  readonly label: string;
  readonly configs: readonly NamedConfig[];
}

/** The group of what came about on this page. */
export const OF_THIS_PAGE = 'here';

/** Everything that a page knows to compare with. A new row is all that a new source needs. */
const SOURCES: readonly (Omit<SourceGroup, 'configs'> & {
  readonly configs: (known: Known) => readonly NamedConfig[];
})[] = [
  {
    id: OF_THIS_PAGE,
    label: say`These choices`,
    configs: ({ chosen, history }) => [
      {
        id: 'last',
        label: say`Before the last change`,
        // Where nothing was changed yet there is nothing before it either.
        config: history.past.at(-1)?.before ?? chosen,
      },
      { id: 'defaults', label: say`The defaults`, config: DEFAULT_CONFIG },
    ],
  },
  {
    id: 'saved',
    label: say`Bookmarks`,
    configs: ({ kept }) => kept.saved.map(({ key, name, config }) => ({ id: key, label: name, config })),
  },
  {
    id: 'past',
    label: say`History`,
    // Its entries are told apart by their dates.
    configs: ({ kept }) =>
      kept.past.map(({ key, name, at, config }) => ({ id: key, label: say`${name}, ${when(at)}`, config })),
  },
  { id: 'presets', label: say`Presets`, configs: () => PRESETS },
];

/** The id of the defaults. */
export const DEFAULTS = `${OF_THIS_PAGE}/defaults`;

/** The groups that have something to compare with; the ids in them are unlike each other among all groups. */
export const knownSources = (known: Known): readonly SourceGroup[] =>
  SOURCES.map(({ id, label, configs }) => ({
    id,
    label,
    configs: configs(known).map((row) => ({ ...row, id: `${id}/${row.id}` })),
  })).filter(({ configs }) => configs.length > 0);
