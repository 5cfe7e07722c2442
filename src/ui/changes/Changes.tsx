import { useEffect } from 'react';
import { useConfigStore } from '../../state/use-store.ts';
import { useAnnounce } from '../parts/status.ts';
import { useLate } from '../parts/use-late.ts';
import { loadLate } from './load-late.ts';

/**
 * Where it is said what a choice changed elsewhere, and what it is; the keys of undo are listened to, and dropped files
 * taken, as long as it is there.
 */
export function Changes() {
  const late = useLate(loadLate);
  const store = useConfigStore();
  const announce = useAnnounce();
  useEffect(() => late?.listen(store, announce), [late, store, announce]);
  useEffect(() => late?.takeDrops(store, announce), [late, store, announce]);
  if (!late) return null;
  return (
    <>
      <late.ChangesNotice />
      <late.Explaining />
    </>
  );
}
