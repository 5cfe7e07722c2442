/** How many letters one must put in, take out, change or swap with the next to make one word of another. */
function distance(from: string, to: string): number {
  let before: readonly number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let at = 0; at < from.length; at++) {
    const next = [at + 1];
    for (let other = 0; other < to.length; other++) {
      const swapped = at > 0 && other > 0 && from[at] === to[other - 1] && from[at - 1] === to[other];
      next.push(
        Math.min(
          (row[other] ?? 0) + Number(from[at] !== to[other]),
          (row[other + 1] ?? 0) + 1,
          (next[other] ?? 0) + 1,
          swapped ? (before[other - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = row;
    row = next;
  }
  return row[to.length] ?? 0;
}

/** Longer words are no name of ours, and would be compared for long. */
const LONGEST = 60;
/** Fewer letters stand in many names by chance. */
const SHORTEST_PART = 3;

/**
 * The name that somebody most likely meant: the shortest that has the word in it, or else one that differs from it in
 * a third of its letters at most; nothing where none is near.
 */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const asked = word.toLowerCase();
  if (asked === '' || asked.length > LONGEST) return undefined;
  const ranked = names
    .map((name) => ({ name, far: distance(asked, name.toLowerCase()) }))
    .toSorted((a, b) => a.far - b.far);
  const longer = ranked.find(({ name }) => name.toLowerCase().includes(asked));
  if (longer !== undefined && asked.length >= SHORTEST_PART) return longer.name;
  const [best] = ranked;
  return best !== undefined && best.far <= Math.floor(asked.length / 3) ? best.name : undefined;
}

/** What is mistyped is wrong in few letters, however long it is. */
const MOST_MISTYPED = 2;

/**
 * The words that somebody may have mistyped so: those that differ in the fewest letters, which are a third of its
 * letters and two at most; in the order in which they are given.
 */
export function mistyped(word: string, words: Iterable<string>): readonly string[] {
  let most = Math.min(Math.floor(word.length / 3), MOST_MISTYPED);
  let found: string[] = [];
  if (most === 0 || word.length > LONGEST) return found;
  for (const each of words) {
    if (Math.abs(each.length - word.length) > most) continue;
    const far = distance(word, each);
    if (far < most) found = [];
    if (far > most) continue;
    most = far;
    found.push(each);
  }
  return found;
}
