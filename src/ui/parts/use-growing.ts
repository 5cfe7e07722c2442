import { startTransition, useEffect, useState } from 'react';
import { behindAll } from '../../state/after-paint.ts';

/**
 * A count that grows from the first few to all, each step when nothing else waits: for a list that would take too long
 * in one go. Gives back, too, how to have all at once.
 */
export function useGrowing(first: number, step: number, all: number): [count: number, makeAll: () => void] {
  const [count, setCount] = useState(first);
  useEffect(() => {
    if (count < all) behindAll(() => startTransition(() => setCount((before) => before + step)));
  }, [count, step, all]);
  return [Math.min(count, all), () => setCount(Number.POSITIVE_INFINITY)];
}
