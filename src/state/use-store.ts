import { createContext, useContext, useRef } from 'react';
import { useStore as useZustand } from 'zustand';
import type { Readable } from './follower.ts';
import type { ConfigStore, Store } from './store.ts';

/** The store of the page, for the components below. */
export const StoreContext = createContext<ConfigStore | undefined>(undefined);

/** How the page reads the store: once the preview is on screen. The changes go to the store itself. */
export const FollowerContext = createContext<Readable | undefined>(undefined);

/** Where a part of the page reads another view of the store than the rest. */
export const ReadableContext = createContext<Readable | undefined>(undefined);

/** The store itself, for what must not make a component render again. */
export function useConfigStore(): ConfigStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('This component stands outside of a StoreContext.');
  return store;
}

/** The store as the page follows it. */
function useFollower(): Readable {
  const store = useConfigStore();
  return useContext(FollowerContext) ?? store;
}

/** The store as this part of the page follows it. */
function useReadable(): Readable {
  const follower = useFollower();
  return useContext(ReadableContext) ?? follower;
}

/** One part of the store; the component renders again when that part changes, mostly a frame after the preview. */
export function useStore<Part>(part: (store: Store) => Part): Part {
  return useZustand(useReadable(), part);
}

/** The same in the very frame of the change: for the preview itself, and what must never fall behind it. */
export function useStoreNow<Part>(part: (store: Store) => Part): Part {
  return useZustand(useConfigStore(), part);
}

/** The same always after the preview, also where the change was made: for what takes long to find out. */
export function useStoreLater<Part>(part: (store: Store) => Part): Part {
  return useZustand(useFollower(), part);
}

/** Several values of the store; the component renders again when one of them changes. */
export function useStoreList<Part>(parts: (store: Store) => readonly Part[]): readonly Part[] {
  return useList(useReadable(), parts);
}

/** The same always after the preview, also where the change was made. */
export function useStoreListLater<Part>(parts: (store: Store) => readonly Part[]): readonly Part[] {
  return useList(useFollower(), parts);
}

function useList<Part>(readable: Readable, parts: (store: Store) => readonly Part[]): readonly Part[] {
  const last = useRef<readonly Part[]>([]);
  return useZustand(readable, (store) => {
    const now = parts(store);
    const same = now.length === last.current.length && now.every((part, at) => part === last.current[at]);
    if (!same) last.current = now;
    return last.current;
  });
}
