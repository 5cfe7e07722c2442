import { say } from '../texts/say.ts';
import { idle, unavailable } from './availability.ts';
import { type Config, FIELD_NAMES, FIELDS, type FieldName, fieldOf } from './fields.ts';
import { mendMembers } from './members.ts';
import { unmetNeed } from './needs.ts';

/** One thing that `settle` had to do to make a config work. */
export type Change = Replaced | LeftOut | Filled | Mended;

interface Done {
  readonly field: FieldName;
  /** Why, as a sentence. */
  readonly why: string;
}

/** Another option stands in for the one that was given. */
interface Replaced extends Done {
  readonly kind: 'replaced';
  readonly given: string;
  readonly used: string;
}

/** An option of a set cannot be used. */
interface LeftOut extends Done {
  readonly kind: 'left out';
  readonly given: string;
}

/** A set that cannot be empty was, or would have been. */
interface Filled extends Done {
  readonly kind: 'filled';
  readonly used: readonly string[];
}

/** Something about the members of the workspace, which `why` names. */
interface Mended extends Done {
  readonly kind: 'mended';
  /** Which of the mends of its field it is, from 0. */
  readonly place: number;
}

export interface Settled {
  /** A config that works: each value can be chosen beside all others. */
  readonly config: Config;
  readonly changes: readonly Change[];
}

/**
 * Turns any config into one that generates a working project, and says what that took.
 *
 * One pass suffices, since the options of a field depend on earlier fields only. A field without a meaning beside
 * the others takes its default, silently. `settle(settle(c).config)` changes nothing.
 */
export function settle(config: Config): Settled {
  const changes: Change[] = [];
  let settled = config;
  for (const field of FIELD_NAMES) {
    const value = settleField(settled, field, changes);
    if (value !== settled[field]) settled = { ...settled, [field]: value };
  }
  return { config: settled, changes };
}

/**
 * The value that a field has beside the others, in a config whose earlier fields are settled; what that took is added
 * to the changes.
 */
export function settleField(config: Config, name: FieldName, changes: Change[]): unknown {
  if (idle(config, name) !== undefined) return FIELDS[name].default;
  const field = fieldOf(name);
  const value = config[name];
  if (field.kind === 'choice') return settleChoice(config, name, value as string, changes);
  if (field.kind === 'set') return settleSet(config, name, value as readonly string[], changes);
  if (field.kind === 'members') {
    const { members, mends } = mendMembers(config.members);
    changes.push(...mends.map((why, place): Mended => ({ kind: 'mended', field: name, why, place })));
    return mends.length > 0 ? members : value;
  }
  return value;
}

function settleChoice(config: Config, name: FieldName, given: string, changes: Change[]): string {
  const why = unavailable(config, name, given) ?? unmetNeed(config, name);
  if (why === undefined) return given;
  const field = FIELDS[name];
  const options = 'options' in field ? field.options.map((option) => option.id) : [];
  const fallbacks = [String(field.default), ...options];
  const used = fallbacks.find((id) => id !== given && unavailable(config, name, id) === undefined) ?? given;
  changes.push({ kind: 'replaced', field: name, given, used, why });
  return used;
}

function settleSet(
  config: Config,
  name: FieldName,
  given: readonly string[],
  changes: Change[],
): readonly string[] {
  const kept = given.filter((id) => {
    const why = unavailable(config, name, id);
    if (why !== undefined) changes.push({ kind: 'left out', field: name, given: id, why });
    return why === undefined;
  });
  const repair = kept.length === 0 ? EMPTY_SET_REPAIRS[name]?.(config) : undefined;
  if (repair) {
    changes.push({ kind: 'filled', field: name, ...repair });
    return repair.used;
  }
  return kept.length === given.length ? given : kept;
}

/** Sets that cannot be empty, and what they hold instead. */
const EMPTY_SET_REPAIRS: {
  readonly [Name in FieldName]?: (config: Config) => { used: readonly string[]; why: string } | undefined;
} = {
  systems: () => ({ used: FIELDS.systems.default, why: say`A flake needs at least one system.` }),
  ciSystems: (config) => {
    const used = config.systems.filter((id) => unavailable(config, 'ciSystems', id) === undefined);
    return { used, why: say`A workflow needs at least one runner.` };
  },
  ciChecks: (config) =>
    config.ciVersions.length > 0
      ? undefined
      : { used: ['flake-check'], why: say`A workflow needs at least one step.` },
};
