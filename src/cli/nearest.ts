/** How many letters one must put in, take out or change to make one word of another. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let at = 0; at < from.length; at++) {
    const next = [at + 1];
    for (let other = 0; other < to.length; other++)
      next.push(
        Math.min(
          (row[other] ?? 0) + Number(from[at] !== to[other]),
          (row[other + 1] ?? 0) + 1,
          (next[other] ?? 0) + 1,
        ),
      );
    row = next;
  }
  return row[to.length] ?? 0;
}

/** Longer words are no name of ours, and would be compared for long. */
const LONGEST = 60;

/** The name that somebody most likely meant: one that begins so or is few letters away; nothing where none is near. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const asked = word.toLowerCase();
  if (asked === '' || asked.length > LONGEST) return undefined;
  const [best] = names
    .map((name) => ({ name, far: distance(asked, name.toLowerCase()) }))
    .toSorted((a, b) => a.far - b.far);
  if (best !== undefined && best.far <= Math.max(2, asked.length / 3)) return best.name;
  return names.find((name) => name.toLowerCase().includes(asked));
}
