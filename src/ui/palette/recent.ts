/** How many are offered again. */
const KEPT = 5;

let keys: readonly string[] = [];

/** The keys of the rows that were used last, the last first. Kept as long as the page is open. */
export const recentKeys = (): readonly string[] => keys;

/** Takes note that a row was used. */
export function remember(key: string): void {
  keys = [key, ...keys.filter((other) => other !== key)].slice(0, KEPT);
}
