import { createContext, useContext } from 'react';
import { useStore as useZustand } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { ConfigStore, Store } from './store.ts';

/** The store of the page, for the components below. */
export const StoreContext = createContext<ConfigStore | undefined>(undefined);

/** The store itself, for what must not make a component render again. */
export function useConfigStore(): ConfigStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('This component stands outside of a StoreContext.');
  return store;
}

/** One part of the store; the component renders again when that part changes. */
export function useStore<Part>(part: (store: Store) => Part): Part {
  return useZustand(useConfigStore(), part);
}

/** Several values of the store; the component renders again when one of them changes. */
export function useStoreList<Part>(parts: (store: Store) => readonly Part[]): readonly Part[] {
  return useZustand(useConfigStore(), useShallow(parts));
}
