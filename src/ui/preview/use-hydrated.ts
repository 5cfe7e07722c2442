import { useSyncExternalStore } from 'react';

const subscribeToNothing = () => () => {};

/** False while the page is prerendered or taken over from it, true ever after. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
}
