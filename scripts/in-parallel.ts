/**
 * Runs a job for each item, so many at once, and gives the results in the order of the items. Fails with the first.
 *
 * @param job is told which of the workers it runs on, from 0, for what each keeps to itself
 */
export async function inParallel<T, R>(
  items: readonly T[],
  atOnce: number,
  job: (item: T, worker: number) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const left = items.map((item, index) => ({ item, index }));
  const work = async (_: unknown, worker: number): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      results[next.index] = await job(next.item, worker);
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } finally {
    left.length = 0;
  }
  return results;
}
