import { keeping } from '../../../state/keeping/page.ts';
import { when } from '../../../state/keeping/when.ts';
import { say } from '../../../texts/say.ts';
import { openEntry } from '../../keeping/open-entry.ts';
import type { Row } from '../row.ts';

/** A row for each bookmark, as they are now. */
export const keptRows = (): readonly Row[] =>
  keeping.read().saved.map((entry) => ({
    key: `saved ${entry.key}`,
    heading: say`Bookmarks`,
    id: entry.key,
    label: entry.name,
    help: say`Saved ${when(entry.at)}.`,
    words: [entry.config.name],
    icon: 'bookmark',
    useful: true,
    standing: ({ link }) => (link === entry.link ? { mark: 'chosen' } : {}),
    enter: ({ store, leave }) =>
      leave((announce) => {
        openEntry(store, entry);
        announce(say`Opened “${entry.name}”.`);
      }),
  }));
