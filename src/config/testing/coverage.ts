import type { Space } from './option-space.ts';
import { type Value, valuesIn } from './option-values.ts';
import { PAIR, PairTable } from './pair-table.ts';
import type { Barred, PairwiseSet } from './pairwise.ts';

/** What a set of configs covers, counted anew from the configs themselves. */
export interface Coverage {
  /** Pairs of values that some config can hold alone. */
  readonly pairs: number;
  readonly covered: number;
  readonly impossible: number;
  /** Pairs that are neither, with what was tried in vain. */
  readonly missing: readonly Barred[];
  /** Pairs that were shown to be impossible, and are held all the same: a mistake in the showing. */
  readonly contradicted: readonly Barred[];
  /** In how many configs each option occurs, by the field and the option. */
  readonly occurrences: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Whether every pair is covered or impossible, and every option occurs. */
  readonly complete: boolean;
}

/** Values that nothing can hold even alone. */
const hopeless = (set: PairwiseSet): ReadonlySet<Value> =>
  new Set(set.impossible.flatMap(({ values }) => (values.length === 1 ? (values[0] ?? []) : [])));

/** Counts what a pairwise set covers. */
export function coverageOf(space: Space, set: PairwiseSet): Coverage {
  const alone = set.values.filter((value) => !hopeless(set).has(value));
  const table = new PairTable(set.values);
  for (const config of set.configs) table.cover(valuesIn(space, set.values, config));
  const twos = set.impossible.filter(({ values }) => values.length === 2);
  const contradicted = twos.filter(({ values: [a, b] }) => table.of(a!.index, b!.index) === PAIR.covered);
  const covered = table.count(PAIR.covered);
  for (const { values } of twos) table.note(values[0]!.index, values[1]!.index, PAIR.impossible);
  const known = new Map(
    set.missing.map((barred) => [barred.values.map(({ index }) => index).join(), barred]),
  );
  const missing = alone.flatMap((a) =>
    alone
      .filter((b) => a.index < b.index && table.of(a.index, b.index) === PAIR.open)
      .map(
        (b) =>
          known.get(`${a.index},${b.index}`) ??
          known.get(`${b.index},${a.index}`) ?? { values: [a, b], reasons: new Map() },
      ),
  );
  const occurrences = occurrencesOf(space, set);
  const absent = [...occurrences.values()].some((counts) => [...counts.values()].includes(0));
  const impossible = table.count(PAIR.impossible);
  return {
    pairs: covered + impossible + missing.length,
    covered,
    impossible,
    missing,
    contradicted,
    occurrences,
    complete: missing.length === 0 && set.missing.length === 0 && contradicted.length === 0 && !absent,
  };
}

function occurrencesOf(space: Space, set: PairwiseSet): Coverage['occurrences'] {
  const counts = new Map<string, Map<string, number>>();
  for (const [name, field] of Object.entries(space.fields)) {
    if (!('options' in field)) continue;
    const awake = set.configs.filter((config) => space.idle(config, name) === undefined);
    const times = new Map(field.options.map(({ id }) => [id, 0]));
    for (const config of awake) {
      const value = config[name] as string | readonly string[];
      for (const id of typeof value === 'string' ? [value] : value) times.set(id, (times.get(id) ?? 0) + 1);
    }
    counts.set(name, times);
  }
  return counts;
}
