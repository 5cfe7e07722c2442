import { useMemo, useState, useSyncExternalStore } from 'react';
import type { Store } from '../../state/store.ts';
import { onTheme, theme } from '../../state/theme.ts';
import { useStore } from '../../state/use-store.ts';
import { type Found, find } from './find.ts';
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
  const shown = useMemo(
    () => found.groups.flatMap(({ matches }) => matches.map(({ option }) => option)),
    [found],
  );
  return { ...found, now, shown };
}
