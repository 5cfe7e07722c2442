import { useEffect, useState } from 'react';
import { loadGenerator } from '../../state/generator.ts';

/** The keys, the words for steps, the notice of what they did elsewhere, and what tells more: no choice waits for them. */
type Late = typeof import('./late.ts');

/** Loads that part; a load that failed is tried again at the next call. */
export const loadLate = (): Promise<Late> => import('./late.ts');

/** That part, as soon as it has come: behind the files, which are wanted first. */
export function useLate(): Late | undefined {
  const [late, setLate] = useState<Late>();
  useEffect(() => {
    // Where it does not come, the buttons ask for it again.
    loadGenerator()
      .then(loadLate)
      .then(setLate, () => {});
  }, []);
  return late;
}
