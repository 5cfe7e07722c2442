import { useDeferredValue, useMemo, useState, useSyncExternalStore } from 'react';
import type { Store } from '../../state/store.ts';
import { onTheme, theme } from '../../state/theme.ts';
import { useStore } from '../../state/use-store.ts';
import { say } from '../../texts/say.ts';
import { type Found, find } from './find.ts';
import { nearRows } from './near.ts';
import { recentKeys } from './recent.ts';
import type { Row } from './row.ts';
import { fileRows } from './rows/files.ts';

interface NowFound extends Found {
  /** The store as the rows are to stand beside it. */
  readonly now: Store;
  /** The rows on show, in their order. */
  readonly shown: readonly Row[];
}

/** What a query finds among the page's rows and the files of this moment. */
export function useFound(rows: readonly Row[], query: string): NowFound {
  const now = useStore((store) => store);
  // How the actions stand depends on the theme, which is not in the store.
  useSyncExternalStore(onTheme, theme);
  // As they were when the palette opened: rows must not move under the hand.
  const [recent] = useState(recentKeys);
  const all = useMemo(() => [...fileRows(now.files), ...rows], [now.files, rows]);
  const found = useMemo(() => find(all, query, recent), [all, query, recent]);
  // In a render of its own: what was typed is on screen before anything is compared letter by letter.
  const missed = useDeferredValue(found.count === 0 ? query : '');
  const near = useMemo(() => nearRows(all, missed), [all, missed]);
  const groups = useMemo(
    () =>
      found.count > 0 || near.length === 0 ? found.groups : [{ group: say`Did you mean`, matches: near }],
    [found, near],
  );
  const shown = useMemo(() => groups.flatMap(({ matches }) => matches.map(({ option }) => option)), [groups]);
  return { groups, count: found.count, now, shown };
}
