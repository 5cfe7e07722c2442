import { useEffect, useState } from 'react';
import { behindAll } from '../../state/after-paint.ts';
import { loadGenerator } from '../../state/generator.ts';
import { insist } from '../../state/insist.ts';

/** Resolves for what nothing waits for: behind the files, which are wanted first, and behind all else that waits. */
export const behindFiles = (): Promise<void> =>
  insist(loadGenerator).then(() => new Promise<void>(behindAll));

/** A part of the page that nothing waits for, as soon as it has come. */
export function useLate<Late>(load: () => Promise<Late>): Late | undefined {
  const [late, setLate] = useState<Late>();
  useEffect(() => {
    void behindFiles()
      .then(() => insist(load))
      .then(setLate);
  }, [load]);
  return late;
}
