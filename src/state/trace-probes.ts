import { availableOptions, idle } from '../config/availability.ts';
import { inOrder, type SetFieldName } from '../config/edit.ts';
import {
  type Config,
  differingFields,
  type FieldName,
  fieldOf,
  type Member,
  sameValue,
  type TextField,
} from '../config/fields.ts';
import { settle } from '../config/settle.ts';

/** A project that differs from the present one in one choice: what it lacks, that choice writes. */
export interface Probe {
  readonly field: FieldName;
  /** The element of a set, or the name of a member; undefined for the field as a whole. */
  readonly option: string | undefined;
  /** The present config with another value there, settled. */
  readonly config: Config;
  /** The fields that cannot stay as they are beside that value. */
  readonly also: readonly FieldName[];
  /** Whether something is taken back: an element, a switch that is on, a value other than the default. */
  readonly back: boolean;
}

/** A choice, and the values that could stand in its place, best first. */
interface Question extends Pick<Probe, 'back'> {
  readonly option?: string;
  readonly values: readonly unknown[];
}

/** So many other values are tried in search of one beside which all else can stay. */
const MOST_TRIES = 8;

/** A key as a cache has one; it opens nothing. */
const OTHER_KEY = `another.example.org-1:${'AB'.repeat(21)}A=`;

/** What stands in the place of a text that is at its default: the first that the field allows. */
const OTHER_TEXTS = ['another', 'https://example.org/another', OTHER_KEY, '8081'];

/**
 * The probes of a field of a settled config, one by one: of each element by itself, and of the whole; none where the
 * field is idle.
 */
export function* probesOf(config: Config, name: FieldName): Generator<Probe, undefined> {
  if (idle(config, name) !== undefined) return;
  for (const { option, back, values } of questions(config, name)) {
    const found = probe(config, name, values.slice(0, MOST_TRIES));
    if (found) yield { field: name, option, back, ...found };
  }
}

/** The first value that is taken, best one that changes nothing else. */
function probe(
  config: Config,
  name: FieldName,
  values: readonly unknown[],
): Pick<Probe, 'config' | 'also'> | undefined {
  let best: Pick<Probe, 'config' | 'also'> | undefined;
  for (const value of values) {
    const { config: other } = settle({ ...config, [name]: value });
    if (!sameValue(other[name], value)) continue;
    const also = differingFields(other, config).filter((field) => field !== name);
    if (best === undefined || also.length < best.also.length) best = { config: other, also };
    if (also.length === 0) break;
  }
  return best;
}

function questions(config: Config, name: FieldName): readonly Question[] {
  const field = fieldOf(name);
  const value = config[name];
  const defaults = sameValue(value, field.default) ? [] : [field.default];
  const back = defaults.length > 0;
  switch (field.kind) {
    case 'flag':
      return [{ back: value === true, values: [!value] }];
    case 'choice': {
      const others = availableOptions(config, name).filter((id) => id !== value);
      // One value leaves out one line, another one another; of a long list the first that fits stands for all.
      if (others.length > MOST_TRIES) return [{ back, values: [...defaults, ...others] }];
      return others.map((id) => ({ back, values: [id] }));
    }
    case 'text':
      return [
        {
          back,
          values: [...defaults, ...OTHER_TEXTS.filter((text) => text !== value && isAllowed(field, text))],
        },
      ];
    case 'set':
      return [...(back ? [{ back, values: defaults }] : []), ...ofElements(config, name as SetFieldName)];
    case 'members':
      return [...(back ? [{ back, values: defaults }] : []), ...ofMembers(config.members)];
  }
}

const isAllowed = (field: TextField, text: string): boolean => field.problem(text) === undefined;

function ofElements(config: Config, name: SetFieldName): readonly Question[] {
  const chosen: readonly string[] = config[name];
  const others = availableOptions(config, name)
    .filter((id) => !chosen.includes(id))
    .slice(0, MOST_TRIES);
  if (chosen.length === 0) return [{ back: false, values: others.map((id) => [id]) }];
  return chosen.map((option) => {
    const rest = chosen.filter((id) => id !== option);
    // Some sets cannot be empty: another element stands in then.
    return { option, back: true, values: [rest, ...others.map((id) => inOrder(name, [...rest, id]))] };
  });
}

/** Beyond so many members each by itself is not asked for. */
const MOST_MEMBERS = 24;

const ofMembers = (members: readonly Member[]): readonly Question[] =>
  members.length < 2 || members.length > MOST_MEMBERS
    ? []
    : members.map(({ name }) => ({ option: name, back: true, values: [withoutMember(members, name)] }));

const withoutMember = (members: readonly Member[], name: string): readonly Member[] =>
  members
    .filter((member) => member.name !== name)
    .map((member) =>
      member.uses.includes(name) ? { ...member, uses: member.uses.filter((used) => used !== name) } : member,
    );
