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

/** From so many letters on a word may be wrong in two of them; in a shorter one, two make it another word. */
const LONG = 8;
/** Up to so many letters, a word of other letters is another word: of "png" and "nng" nobody means the other. */
const SHORT = 3;
/** Up to so many letters, the first is seldom the wrong one. */
const MIDDLE = 5;

/** Whether the same letters stand in both, or all of a short word with one more between its first and its last. */
function isSlip(short: string, other: string): boolean {
  if (other.length === short.length) return [...short].sort().join() === [...other].sort().join();
  return other.length > short.length && other[0] === short[0] && other.at(-1) === short.at(-1);
}

/** Whether a word of that length, which differs in few letters, is the other mistyped and no word of its own. */
function isLikely(word: string, other: string): boolean {
  if (word.length <= SHORT) return isSlip(word, other);
  const swapped = word[0] === other[1] && word[1] === other[0];
  return word.length > MIDDLE || word[0] === other[0] || swapped;
}

/**
 * The words that somebody may have mistyped so: those that differ in the fewest letters, which is one, or two in a long
 * word; in the order in which they are given. The shorter the word, the likelier it is another one, and nothing is
 * better than what nobody meant.
 */
export function mistyped(word: string, words: Iterable<string>): readonly string[] {
  let most = word.length < LONG ? 1 : 2;
  let found: string[] = [];
  if (word.length < SHORT || word.length > LONGEST) return found;
  for (const each of words) {
    if (Math.abs(each.length - word.length) > most || !isLikely(word, each)) continue;
    const far = distance(word, each);
    if (far < most) found = [];
    if (far > most) continue;
    most = far;
    found.push(each);
  }
  return found;
}
