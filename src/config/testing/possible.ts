import { sameValue } from '../fields.ts';
import { grouped } from '../grouped.ts';
import { domainOf } from './option-domain.ts';
import { type Choices, fieldNames, type Space } from './option-space.ts';
import type { Value } from './option-values.ts';

/**
 * Whether some values can be held together.
 *
 * - `possible`: yes, and these choices suffice for it: whatever the other fields hold, as long as that works.
 * - `impossible`: no. Every way of choosing what the reasons look at was tried, and each failed for one of them.
 * - `undecided`: a list was too long to be tried whole, and what was tried failed.
 */
export type Finding =
  | { readonly kind: 'possible'; readonly choices: Choices }
  | { readonly kind: 'impossible' | 'undecided'; readonly reasons: ReadonlyMap<string, number> };

/** Thrown by choices of which only some fields are known, when another is looked at: no error, and it happens often. */
class Unknown {
  readonly field: string;
  constructor(field: string) {
    this.field = field;
  }
}

/** Choices of which some fields are known, and who looks at which. */
class Known {
  readonly choices: Record<string, unknown>;
  /** The fields that were looked at since this was last emptied. */
  looks = new Set<string>();
  /** The choices as reasons see them: a field that is not known makes itself known by an exception. */
  readonly seen: Choices;

  constructor(choices: Choices) {
    this.choices = { ...choices };
    this.seen = new Proxy(this.choices, {
      get: (target, key) => {
        const name = String(key);
        if (!(name in target)) throw new Unknown(name);
        this.looks.add(name);
        return target[name];
      },
      ownKeys: () => {
        throw new TypeError('Reasons look at single fields, so that it can be seen at which.');
      },
    });
  }
}

/** Whether a field has a meaning whatever is chosen: nothing is looked at to know it. */
export function isAwakeAlways(space: Space, name: string): boolean {
  try {
    return space.idle(new Known({}).seen, name) === undefined;
  } catch (error) {
    if (error instanceof Unknown) return false;
    throw error;
  }
}

/** The work of one search. */
interface Search {
  readonly space: Space;
  /** The names of the fields, the last first. */
  readonly order: readonly string[];
  readonly fixed: ReadonlyMap<string, readonly Value[]>;
  readonly known: Known;
  readonly reasons: Map<string, number>;
  whole: boolean;
  /** How many more choices may be tried. */
  left: number;
}

/** So many choices are tried before a search gives up, where nobody says otherwise. */
const MOST_TRIED = 300_000;

/**
 * Looks for choices under which all of some values hold, by need: a field is chosen only when a reason looks at it,
 * and then each of its values is tried. What is given is not chosen anew. After `most` tries it gives up.
 */
export function findTogether(
  space: Space,
  values: readonly Value[],
  given: Choices = {},
  most = MOST_TRIED,
): Finding {
  const search: Search = {
    space,
    order: fieldNames(space).toReversed(),
    fixed: grouped(values, ({ field }) => field),
    known: new Known(given),
    reasons: new Map(),
    whole: true,
    left: most,
  };
  if (extend(search) === WORKS) return { kind: 'possible', choices: { ...search.known.choices } };
  return { kind: search.whole ? 'impossible' : 'undecided', reasons: search.reasons };
}

/** What is said of choices that work: the name of no field. */
const WORKS = '';

/** The fields because of which choices fail: as long as they stay so, no other choice helps. */
type Conflict = ReadonlySet<string>;

/** Chooses as many more fields as are needed to show that the choices work; where they cannot, says because of which. */
function extend(search: Search): typeof WORKS | Conflict {
  const open = judge(search);
  if (typeof open !== 'string') return open;
  if (open === WORKS) return WORKS;
  const { choices } = search.known;
  const conflict = new Set<string>();
  const barred = barredOptions(search, open, conflict);
  const { candidates, whole } = domainOf(search.space, open, search.fixed.get(open) ?? [], barred);
  for (const candidate of candidates) {
    choices[open] = candidate;
    if (search.left-- <= 0) break;
    const found = extend(search);
    if (found === WORKS) return WORKS;
    if (!found.has(open)) {
      // It failed for other reasons than this field: no other value of it can help.
      delete choices[open];
      return found;
    }
    for (const field of found) if (field !== open) conflict.add(field);
  }
  delete choices[open];
  if (!whole || search.left <= 0) search.whole = false;
  return conflict;
}

/**
 * The options of a set that cannot be in it whatever else is chosen; the fields that make it so are added to the
 * conflict. Each option stands or falls alone, so that no set need be tried with one of them.
 */
function barredOptions({ space, known }: Search, name: string, conflict: Set<string>): ReadonlySet<string> {
  const field = space.fields[name];
  if (field?.kind !== 'set') return new Set();
  const isBarred = ({ id }: { readonly id: string }): boolean => {
    known.looks = new Set();
    try {
      if (space.unavailable(known.seen, name, id) === undefined) return false;
    } catch (error) {
      if (error instanceof Unknown) return false;
      throw error;
    }
    for (const look of known.looks) conflict.add(look);
    return true;
  };
  return new Set(field.options.filter(isBarred).map(({ id }) => id));
}

/** The name of the field that must be chosen to know more of the choices, `WORKS`, or because of which they fail. */
function judge(search: Search): Conflict | string {
  const { known, fixed, order } = search;
  let open: string | undefined;
  let unchosen: string | undefined;
  // Every field is asked, for one that fails spares the choosing. What is chosen next is the earliest of what they
  // miss, since later fields look at it, too.
  for (const name of order) {
    const chosen = name in known.choices;
    if (!chosen && !fixed.has(name)) continue;
    if (!chosen) unchosen = name;
    known.looks = new Set([name]);
    try {
      const why = fault(search, name);
      if (why === undefined) continue;
      if (why !== '') search.reasons.set(why, (search.reasons.get(why) ?? 0) + 1);
      return known.looks;
    } catch (error) {
      if (!(error instanceof Unknown)) throw error;
      open = earlier(order, open, error.field);
    }
  }
  return open ?? unchosen ?? WORKS;
}

/** The one of two fields that comes first; the order begins with the last. */
const earlier = (order: readonly string[], a: string | undefined, b: string): string =>
  a === undefined || order.indexOf(b) > order.indexOf(a) ? b : a;

/** Why a field fails, in a sentence; empty where it is only that a field without a meaning holds something. */
function fault({ space, fixed, known }: Search, name: string): string | undefined {
  const values = fixed.get(name);
  const sleeping = space.idle(known.seen, name);
  if (sleeping !== undefined) {
    if (values !== undefined) return sleeping;
    return sameValue(known.choices[name], space.fields[name]?.default) ? undefined : '';
  }
  if (name in known.choices) return space.unfit(known.seen, name);
  // A set is known by the options that it must have, each of which stands or falls alone.
  if (space.fields[name]?.kind !== 'set') throw new Unknown(name);
  for (const { puts } of values ?? []) {
    const why = puts === undefined ? undefined : space.unavailable(known.seen, name, puts);
    if (why !== undefined) return why;
  }
  return undefined;
}
