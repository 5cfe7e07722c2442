import { useEffect } from 'react';
import { useConfigStore } from '../../state/use-store.ts';
import { useAnnounce } from '../parts/status.ts';
import { useLate } from '../parts/use-late.ts';
import { loadKeeping } from './load-keeping.ts';

/** Keeps the choices in the browser as long as it is there, and says so where some came back. */
export function Keeping() {
  const late = useLate(loadKeeping);
  const store = useConfigStore();
  const announce = useAnnounce();
  useEffect(() => late?.listen(store, announce), [late, store, announce]);
  return late && <late.RestoredNotice />;
}
