import { useEffect, useState } from 'react';
import { loadGenerator } from '../../state/generator.ts';

/** A part of the page that nothing waits for, as soon as it has come: behind the files, which are wanted first. */
export function useLate<Late>(load: () => Promise<Late>): Late | undefined {
  const [late, setLate] = useState<Late>();
  useEffect(() => {
    // Where it does not come, what needs it asks for it again.
    loadGenerator()
      .then(load)
      .then(setLate, () => {});
  }, [load]);
  return late;
}
