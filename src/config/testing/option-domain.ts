import '../complete.ts';
import { CRATE_KINDS } from '../../facts/crate-kinds.ts';
import type { Field } from '../fields.ts';
import type { Space } from './option-space.ts';
import { membersOf, type Value } from './option-values.ts';

/** What a field can hold, as a list to go through. */
export interface Domain {
  readonly candidates: Iterable<unknown>;
  /** Whether every value of the field is among them, or every one that anything could tell apart. */
  readonly whole: boolean;
}

/** A set of more options than this has too many subsets to go through all of them. */
const FEW = 12;

/** Every subset of some ids, each in the order of the ids. */
function* subsets(ids: readonly string[]): Generator<readonly string[]> {
  for (let bits = 0; bits < 2 ** ids.length; bits++) yield ids.filter((_, index) => (bits >> index) & 1);
}

/** Each set of ids with some more that are always in it, in the order of all. */
function* joined(first: readonly string[], rest: Iterable<readonly string[]>, all: readonly string[]) {
  for (const more of rest) {
    const wanted = new Set([...first, ...more]);
    yield all.filter((id) => wanted.has(id));
  }
}

/** None, each of them alone, and all of them. */
const aFew = (ids: readonly string[]): readonly (readonly string[])[] => [[], ...ids.map((id) => [id]), ids];

function setDomain(all: readonly string[], fixed: readonly Value[], barred: ReadonlySet<string>): Domain {
  const first = fixed.flatMap(({ puts }) => puts ?? []);
  const settled = new Set(fixed.flatMap(({ options }) => options));
  const free = all.filter((id) => !settled.has(id) && !barred.has(id));
  const whole = free.length <= FEW;
  return { candidates: joined(first, whole ? subsets(free) : aFew(free), all), whole };
}

/** A list of members for each set of kinds, with and without a use: no reason looks at their names or their order. */
const MEMBER_LISTS = [...subsets(CRATE_KINDS.map(({ id }) => id))]
  .filter((kinds) => kinds.length > 0)
  .flatMap((kinds) => [membersOf(kinds, false), membersOf(kinds, true)]);

function candidatesOf(
  space: Space,
  name: string,
  field: Exclude<Field, { kind: 'set' }>,
): readonly unknown[] {
  switch (field.kind) {
    case 'choice':
      return field.options.map(({ id }) => id);
    case 'flag':
      return [false, true];
    case 'text':
      return ['', ...(space.texts[name] ?? [])].filter((text) => field.problem(text) === undefined);
    case 'members':
      return [field.default, ...MEMBER_LISTS];
  }
}

/** The values of a field under which all of the fixed ones hold, without the options of a set that are barred. */
export function domainOf(
  space: Space,
  name: string,
  fixed: readonly Value[],
  barred: ReadonlySet<string> = new Set(),
): Domain {
  const field: Field = space.fields[name]!;
  if (field.kind === 'set')
    return setDomain(
      field.options.map(({ id }) => id),
      fixed,
      barred,
    );
  const all = candidatesOf(space, name, field);
  const holding = all.filter((candidate) => fixed.every((value) => value.holds(candidate)));
  return { candidates: fixed.length === 0 ? all : holding, whole: true };
}
