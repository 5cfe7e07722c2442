import type { Config } from '../fields.ts';
import { grouped } from '../grouped.ts';
import { type Filling, fill, usedKey } from './fill.ts';
import { type Choices, CONFIG_SPACE, fieldNames, type Space, unsettled } from './option-space.ts';
import { type Value, valuesIn, valuesOf } from './option-values.ts';
import { PAIR, PairTable } from './pair-table.ts';
import { type Finding, findTogether, isAwakeAlways } from './possible.ts';
import { seeded } from './seeded.ts';

/** Values that nothing can hold together, and why: each reason with how often it stood in the way. */
export interface Barred {
  /** One value that nothing can hold at all, or two. */
  readonly values: readonly Value[];
  readonly reasons: ReadonlyMap<string, number>;
}

/** Configs in which every two values meet that can. */
export interface PairwiseSet {
  readonly values: readonly Value[];
  readonly configs: readonly Choices[];
  /** How many of the configs, from the first, hold all pairs; the others bring in single options. */
  readonly covering: number;
  /** What was shown to be impossible. */
  readonly impossible: readonly Barred[];
  /** What was neither covered nor shown to be impossible. */
  readonly missing: readonly Barred[];
}

/** Every so many configs, one is large: its large sets hold whatever brings new pairs. */
const LARGE_EVERY = 3;

/** The key of a pair, whichever way it is given. */
const pairKey = (a: Value, b: Value): string => [a.index, b.index].sort((x, y) => x - y).join(' ');

/** The work on a set. */
interface Work extends Filling {
  /** The options of each choice that every config makes. */
  readonly everywhere: readonly (readonly Value[])[];
  /** Why pairs are impossible, by `pairKey`. */
  readonly barred: Map<string, ReadonlyMap<string, number>>;
  readonly values: readonly Value[];
  readonly configs: Choices[];
  readonly impossible: Barred[];
  readonly missing: Barred[];
}

/**
 * Makes a set of configs in which every two values that can be held together are held at least once, and every option
 * of every field occurs. The same seed gives the same set.
 *
 * Pair by pair, those of the longest fields first: where no config holds it yet, it is shown to be impossible, or a
 * config is made around it and filled with as many other open pairs as possible.
 */
export function pairwiseSet(space: Space, seed: number): PairwiseSet {
  const values = valuesOf(space);
  const work: Work = {
    space,
    values,
    valuesOf: grouped(values, ({ field }) => field),
    pairs: new PairTable(values),
    random: seeded(seed),
    used: new Map(),
    everywhere: [...grouped(values, ({ field }) => field)]
      .filter(([name]) => space.fields[name]?.kind === 'choice' && isAwakeAlways(space, name))
      .map(([, options]) => options),
    barred: new Map(),
    configs: [],
    impossible: [],
    missing: [],
  };
  const alone = values.filter((value) => cover(work, [value]));
  for (const [a, b] of pairsOf(alone)) if (work.pairs.of(a.index, b.index) === PAIR.open) cover(work, [a, b]);
  const covering = work.configs.length;
  for (const value of alone) for (const id of value.options) bringIn(work, value, id);
  return { values, configs: work.configs, covering, impossible: work.impossible, missing: work.missing };
}

/** The pairs of values, those first whose parameters have the most. */
function* pairsOf(values: readonly Value[]): Generator<readonly [Value, Value]> {
  const sizes = grouped(values, ({ parameter }) => parameter);
  const size = ({ parameter }: Value): number => sizes.get(parameter)?.length ?? 0;
  const ordered = values.toSorted((a, b) => size(b) - size(a) || a.index - b.index);
  for (const [index, a] of ordered.entries()) for (const b of ordered.slice(0, index)) yield [b, a];
}

/** Makes a config that holds some values, or says why there is none. */
function cover(work: Work, wanted: readonly Value[]): boolean {
  const [a, b] = wanted;
  const found = (b && ruledOut(work, a!, b)) ?? findTogether(work.space, wanted);
  const finding = found.kind === 'undecided' ? (fromKnown(work, wanted) ?? found) : found;
  if (finding.kind === 'possible') {
    if (b === undefined) return true;
    const small = work.configs.length % LARGE_EVERY !== 0;
    if (add(work, fill(work, { values: wanted, witness: finding.choices, small }), wanted)) return true;
  }
  const reasons = finding.kind === 'possible' ? new Map<string, number>() : finding.reasons;
  const impossible = finding.kind === 'impossible';
  (impossible ? work.impossible : work.missing).push({ values: wanted, reasons });
  if (a === undefined || b === undefined) return false;
  work.pairs.note(a.index, b.index, impossible ? PAIR.impossible : PAIR.undecided);
  if (impossible) work.barred.set(pairKey(a, b), reasons);
  return false;
}

/** So many configs are begun from, and so many choices tried from each. */
const BEGUN_FROM = 100;
const TRIED_FROM_EACH = 3_000;

/**
 * Looks for choices anew from configs that hold one of the values: what was chosen there before its field stands, and
 * a search that got lost in those fields has an end.
 */
function fromKnown({ space, configs }: Work, wanted: readonly Value[]): Finding | undefined {
  const names = fieldNames(space);
  const [first] = wanted.toSorted((a, b) => names.indexOf(a.field) - names.indexOf(b.field));
  const before = names.slice(0, names.indexOf(first!.field) + 1);
  for (const config of configs.filter((each) => first!.holds(each[first!.field])).slice(0, BEGUN_FROM)) {
    const given = Object.fromEntries(before.map((name) => [name, config[name]]));
    const finding = findTogether(space, wanted, given, TRIED_FROM_EACH);
    if (finding.kind === 'possible') return finding;
  }
  return undefined;
}

/**
 * Whether two values are kept apart by a choice that every config makes: each of its options is known to be impossible
 * beside one of them.
 */
function ruledOut({ pairs, everywhere, barred }: Work, a: Value, b: Value): Finding | undefined {
  const against = (value: Value): Value | undefined =>
    [a, b].find(({ index }) => pairs.of(value.index, index) === PAIR.impossible);
  const dividing = everywhere.find((options) => options.every(against));
  if (dividing === undefined) return undefined;
  const reasons = new Map<string, number>();
  for (const option of dividing) {
    for (const [why, times] of barred.get(pairKey(option, against(option)!)) ?? [])
      reasons.set(why, (reasons.get(why) ?? 0) + times);
  }
  return { kind: 'impossible', reasons };
}

/** Takes a config into the set, if it works as it stands and holds what it was made for. */
function add(work: Work, choices: Choices, wanted: readonly Value[]): boolean {
  if (unsettled(work.space, choices) !== undefined) return false;
  const held = valuesIn(work.space, work.values, choices);
  if (!wanted.every((value) => value.holds(choices[value.field]))) return false;
  work.configs.push(choices);
  work.pairs.cover(held);
  for (const name of fieldNames(work.space)) count(work, name, choices[name]);
  return true;
}

function count(work: Work, name: string, value: unknown): void {
  const field = work.space.fields[name]!;
  const chosen =
    field.kind === 'choice' ? [String(value)] : field.kind === 'set' ? (value as readonly string[]) : [];
  for (const id of chosen) {
    const key = usedKey(name, id);
    work.used.set(key, (work.used.get(key) ?? 0) + 1);
  }
}

/** Makes a config with one option of a class, where none has it yet. */
function bringIn(work: Work, value: Value, id: string): void {
  if (value.options.length < 2 || work.used.has(usedKey(value.field, id))) return;
  const only: Value = { ...value, options: [id], holds: (given) => given === id };
  const finding = findTogether(work.space, [only]);
  if (finding.kind === 'possible') {
    const choices = fill(work, { values: [only], witness: finding.choices, small: true });
    if (add(work, choices, [only])) return;
  }
  const reasons = finding.kind === 'possible' ? new Map<string, number>() : finding.reasons;
  const barred = { values: [{ ...only, label: `${value.field}=${id}` }], reasons };
  (finding.kind === 'impossible' ? work.impossible : work.missing).push(barred);
}

/** The pairwise set of all configs. */
export function pairwiseConfigs(seed: number): {
  readonly configs: readonly Config[];
  readonly set: PairwiseSet;
} {
  const set = pairwiseSet(CONFIG_SPACE, seed);
  return { configs: set.configs as readonly object[] as readonly Config[], set };
}
