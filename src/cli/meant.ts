import { nearest } from '../config/nearest.ts';

/** The name that somebody may have meant, as the end of a clause; empty where none is near. */
export function meant(word: string, names: readonly string[]): string {
  const near = nearest(word, names);
  return near === undefined ? '' : `; did you mean ${near}?`;
}
