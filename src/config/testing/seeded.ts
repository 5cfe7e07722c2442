/** A source of numbers that look random, and are the same for the same seed. */
export interface Seeded {
  /** A whole number from 0 up to, but not, that one. */
  readonly below: (end: number) => number;
  /** The same things in another order. */
  readonly shuffled: <T>(things: readonly T[]) => readonly T[];
}

/** The numbers of a seed (mulberry32, by Tommy Ettinger, in the public domain). */
export function seeded(seed: number): Seeded {
  let state = seed | 0;
  const below = (end: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
  };
  const shuffled = <T>(things: readonly T[]): readonly T[] => {
    const mixed = [...things];
    for (let last = mixed.length - 1; last > 0; last--) {
      const other = below(last + 1);
      [mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
    }
    return mixed;
  };
  return { below, shuffled };
}
