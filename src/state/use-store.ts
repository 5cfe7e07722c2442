import { createContext, useContext, useRef } from 'react';
import { useStore as useZustand } from 'zustand';
import type { Readable } from './follower.ts';
import type { ConfigStore, Store } from './store.ts';

/** The store of the page, for the components below. */
export const StoreContext = createContext<ConfigStore | undefined>(undefined);

/** Where a part of the page reads another view of the store; the changes go to the store itself. */
export const ReadableContext = createContext<Readable | undefined>(undefined);

/** The store itself, for what must not make a component render again. */
export function useConfigStore(): ConfigStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('This component stands outside of a StoreContext.');
  return store;
}

function useReadable(): Readable {
  const store = useConfigStore();
  return useContext(ReadableContext) ?? store;
}

/** One part of the store; the component renders again when that part changes. */
export function useStore<Part>(part: (store: Store) => Part): Part {
  return useZustand(useReadable(), part);
}

/** Several values of the store; the component renders again when one of them changes. */
export function useStoreList<Part>(parts: (store: Store) => readonly Part[]): readonly Part[] {
  const last = useRef<readonly Part[]>([]);
  return useZustand(useReadable(), (store) => {
    const now = parts(store);
    const same = now.length === last.current.length && now.every((part, at) => part === last.current[at]);
    if (!same) last.current = now;
    return last.current;
  });
}
