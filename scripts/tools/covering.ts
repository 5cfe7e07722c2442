/** As few of some things as hold every two lines that some of them has together. */
export function covering<Thing>(
  things: readonly Thing[],
  linesOf: (thing: Thing) => readonly string[],
): readonly Thing[] {
  const numbers = new Map<string, number>();
  const numbered = things.map((thing) => ({ thing, own: [...new Set(linesOf(thing))].map(numberOf) }));
  function numberOf(line: string): number {
    const number = numbers.get(line) ?? numbers.size;
    numbers.set(line, number);
    return number;
  }
  const seen = new Set<number>();
  const fresh = (own: readonly number[]): readonly number[] =>
    own
      .flatMap((a) => own.filter((b) => a <= b).map((b) => a * numbers.size + b))
      .filter((pair) => !seen.has(pair));
  // The richest first, and then whatever adds something: one pass is near enough to the fewest.
  return numbered
    .toSorted((a, b) => b.own.length - a.own.length)
    .filter(({ own }) => {
      const pairs = fresh(own);
      for (const pair of pairs) seen.add(pair);
      return pairs.length > 0;
    })
    .map(({ thing }) => thing);
}
