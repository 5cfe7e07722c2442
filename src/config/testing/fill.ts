import { grouped } from '../grouped.ts';
import { domainOf } from './option-domain.ts';
import { type Choices, defaultsOf, fieldNames, type Space } from './option-space.ts';
import type { Value } from './option-values.ts';
import type { PairTable } from './pair-table.ts';
import { findTogether } from './possible.ts';
import type { Seeded } from './seeded.ts';

/** What choices are filled from. */
export interface Filling {
  readonly space: Space;
  /** The values of each field. */
  readonly valuesOf: ReadonlyMap<string, readonly Value[]>;
  readonly pairs: PairTable;
  readonly random: Seeded;
  /** How often each option was chosen, by field and id. */
  readonly used: Map<string, number>;
}

/** What choices must hold, whatever else they hold. */
export interface Wanted {
  readonly values: readonly Value[];
  /** Choices that hold them: whatever is added to these, as long as that works. */
  readonly witness: Choices;
  /** Whether large sets have a few options only. */
  readonly small: boolean;
}

/** The most options that a large set of a small config has beside those that it must. */
const A_FEW = 3;
/** A field of more options than this is large. */
const LARGE = 20;

/** The key under which `used` counts an option. */
export const usedKey = (field: string, id: string): string => `${field} ${id}`;

/** Chooses every field, one by one, so that what is wanted is held and with it as many open pairs as possible. */
export function fill(filling: Filling, wanted: Wanted): Choices {
  const { space, random } = filling;
  const given = Object.entries(space.texts).map(([name, texts]) => [name, random.shuffled(texts)[0] ?? '']);
  const state: State = {
    ...wanted,
    filling,
    choices: { ...defaultsOf(space), ...Object.fromEntries(given) },
    decided: {},
    held: wanted.values.map(({ index }) => index),
  };
  for (const name of fieldNames(space)) {
    const sleeps = space.idle(state.choices, name) !== undefined;
    const value = sleeps ? space.fields[name]!.default : decide(state, name);
    state.choices = { ...state.choices, [name]: value };
    state.decided = { ...state.decided, [name]: value };
    if (sleeps) continue;
    const holding = filling.valuesOf.get(name)?.filter((each) => each.holds(value)) ?? [];
    state.held.push(...holding.filter((each) => !wanted.values.includes(each)).map(({ index }) => index));
  }
  return state.choices;
}

/** A config on its way. */
interface State extends Wanted {
  readonly filling: Filling;
  /** A value for every field: of those that are not decided the default, and a text. */
  choices: Choices;
  decided: Choices;
  /** Choices that hold what is wanted beside what is decided. */
  witness: Choices;
  /** The values that are wanted, and those of the decided fields, by index. */
  readonly held: number[];
}

function decide(state: State, name: string): unknown {
  const { space } = state.filling;
  const proposals = space.fields[name]?.kind === 'set' ? [chooseSet(state, name)] : ranked(state, name);
  for (const value of proposals) {
    if (!fits(space, { ...state.choices, [name]: value }, name)) continue;
    if (!(name in state.witness)) return value;
    const finding = findTogether(space, state.values, { ...state.decided, [name]: value });
    if (finding.kind !== 'possible') continue;
    state.witness = finding.choices;
    return value;
  }
  return state.witness[name] ?? space.fields[name]!.default;
}

/** Whether a value can stand beside the fields before it, and no earlier choice misses it. */
function fits(space: Space, choices: Choices, name: string): boolean {
  const works = (each: string): boolean =>
    space.idle(choices, each) !== undefined || space.unfit(choices, each) === undefined;
  const isText = space.fields[name]?.kind === 'text';
  return (
    works(name) &&
    (!isText || fieldNames(space).every((each) => space.fields[each]?.kind !== 'choice' || works(each)))
  );
}

/** The values that a field can take, those first under which the most is won; among equals those least chosen. */
function ranked(state: State, name: string): readonly unknown[] {
  const { filling, values, choices } = state;
  const own = filling.valuesOf.get(name) ?? [];
  const worths = own.map((value) => [value, worth(state, value.index)] as const);
  const { candidates } = domainOf(
    filling.space,
    name,
    values.filter(({ field }) => field === name),
  );
  const all = filling.random.shuffled([...candidates]);
  const gains = new Map<number, number>();
  return all
    .map((candidate) => {
      const direct = worths.reduce((sum, [value, won]) => sum + (value.holds(candidate) ? won : 0), 0);
      const later = all.length <= LARGE ? promise(state, { ...choices, [name]: candidate }, name, gains) : 0;
      const used = filling.used.get(usedKey(name, String(candidate))) ?? 0;
      return { candidate, won: direct + later * SURELY * LATER, used };
    })
    .toSorted((a, b) => b.won - a.won || a.used - b.used)
    .map(({ candidate }) => candidate);
}

/** What later fields could win counts for little: not all of it can be won at once. */
const LATER = 0.02;

/** An open pair with what is held counts for more than all those that a value has at all. */
const SURELY = 1e6;

const worth = ({ filling, held }: State, index: number): number =>
  filling.pairs.gain(index, held) * SURELY + filling.pairs.open[index]!;

/**
 * How many open pairs later fields could still win beside some choices: what wakes a field makes its values possible.
 * What a value wins is kept in `gains`, as it is the same beside each choice.
 */
function promise(
  { filling, held }: State,
  choices: Choices,
  name: string,
  gains: Map<number, number>,
): number {
  const { space } = filling;
  const names = fieldNames(space);
  let sum = 0;
  for (const later of names.slice(names.indexOf(name) + 1)) {
    const field = space.fields[later]!;
    if ('options' in field && field.options.length > LARGE) continue;
    if (space.idle(choices, later) !== undefined) continue;
    const best = new Map<number, number>();
    for (const { index, parameter, options, puts } of filling.valuesOf.get(later) ?? []) {
      const id = field.kind === 'choice' ? options[0] : puts;
      const won = gains.get(index) ?? filling.pairs.gain(index, held);
      gains.set(index, won);
      if (won <= (best.get(parameter) ?? 0)) continue;
      if (id === undefined || space.unavailable(choices, later, id) === undefined) best.set(parameter, won);
    }
    for (const won of best.values()) sum += won;
  }
  return sum;
}

/** The options of a set, each put in or left out by what is won. */
function chooseSet(
  { filling, choices, values, held: before, small }: State,
  name: string,
): readonly string[] {
  const { space, pairs, random } = filling;
  const own = filling.valuesOf.get(name) ?? [];
  const must = values.filter(({ field }) => field === name);
  const inside = new Set(must.flatMap(({ puts }) => puts ?? []));
  const settled = new Set(must.flatMap(({ options }) => options[0] ?? []));
  const ids = own.flatMap(({ puts }) => puts ?? []);
  const most = small && ids.length > LARGE ? inside.size + A_FEW : ids.length;
  const both = grouped(own, ({ parameter }) => parameter);
  const held = [...before];
  const free = random
    .shuffled([...both.values()])
    .filter(
      ([put]) => !settled.has(put!.puts!) && space.unavailable(choices, name, put!.puts!) === undefined,
    );
  for (const [put, left] of free) {
    const won = pairs.gain(put!.index, held) - pairs.gain(left!.index, held);
    const takes = won > 0 || (won === 0 && random.below(Math.max(ids.length, 2 * A_FEW)) < A_FEW);
    if (takes && inside.size < most) inside.add(put!.puts!);
    held.push((inside.has(put!.puts!) ? put! : left!).index);
  }
  const empty = inside.size === 0 && space.unfit({ ...choices, [name]: [] }, name) !== undefined;
  const [first] = empty ? free : [];
  return first === undefined ? ids.filter((id) => inside.has(id)) : [first[0]!.puts!];
}
