import { createContext, useContext } from 'react';

/** Says a sentence to the person: on screen for a moment, and to a screen reader. */
export type Say = (sentence: string) => void;

export const SayContext = createContext<Say>(() => {});

export const useSay = (): Say => useContext(SayContext);
