import { createContext, useContext } from 'react';

/** Says a sentence to the person: on screen for a moment, and to a screen reader. */
export type Announce = (sentence: string) => void;

export const AnnounceContext = createContext<Announce>(() => {});

export const useAnnounce = (): Announce => useContext(AnnounceContext);
