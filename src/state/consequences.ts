import { idle, unavailable } from '../config/availability.ts';
import { describeValue, optionLabel } from '../config/describe.ts';
import {
  type Config,
  differingFields,
  FIELD_NAMES,
  FIELDS,
  type FieldName,
  fieldOf,
  sameValue,
} from '../config/fields.ts';
import { grouped } from '../config/grouped.ts';
import { listed } from '../config/listed.ts';
import { type Settled, settle } from '../config/settle.ts';
import { say } from '../texts/say.ts';

/** What a change did to a field that nobody touched. */
export interface Consequence {
  readonly field: FieldName;
  /** Whether it has another value; if not, it only has fewer options. */
  readonly switched: boolean;
  /** What became of it, in words. */
  readonly what: string;
  /** Why, in the sentence of the form. */
  readonly why: string;
}

const AGAIN = say`It can be used again, as it was chosen.`;
const STOOD_IN = say`It only stood in for what was chosen.`;

/**
 * What a change from one config to another did elsewhere: the fields that were not chosen anew and yet have another
 * value, then those of which fewer options can be chosen now.
 */
export function consequences(before: Config, after: Config): readonly Consequence[] {
  const was = settle(before);
  const now = settle(after);
  const chosen = new Set(differingFields(before, after));
  const others = FIELD_NAMES.filter((name) => !chosen.has(name));
  const same = (name: FieldName): boolean => sameValue(was.config[name], now.config[name]);
  return [
    ...others.filter((name) => !same(name)).flatMap((name) => switched(name, was, now)),
    ...others.filter(same).flatMap((name) => barred(name, was.config, now.config)),
  ];
}

function switched(name: FieldName, was: Settled, now: Settled): readonly Consequence[] {
  const { label } = FIELDS[name];
  const shared = { field: name, switched: true };
  const away = idle(now.config, name);
  if (away !== undefined) return [{ ...shared, what: say`${label} does not apply`, why: away }];
  if (idle(was.config, name) !== undefined)
    return [{ ...shared, what: say`${label} applies again`, why: AGAIN }];
  if (fieldOf(name).kind === 'set') return switchedOptions(name, was, now);
  const why = now.changes.find((change) => change.field === name)?.why ?? AGAIN;
  return [{ ...shared, what: say`${label} → ${describeValue(name, now.config[name])}`, why }];
}

/** The options of a set that are left out now, by their reasons, and those that came in. */
function switchedOptions(name: FieldName, was: Settled, now: Settled): readonly Consequence[] {
  const before = was.config[name] as readonly string[];
  const after = now.config[name] as readonly string[];
  const changes = now.changes.filter((change) => change.field === name);
  const repair = changes.find((change) => change.kind === 'filled')?.why;
  const reason = (id: string): string =>
    changes.find((change) => change.kind === 'left out' && change.given === id)?.why ?? STOOD_IN;
  const { label } = FIELDS[name];
  const row = (what: string, why: string): Consequence => ({ field: name, switched: true, what, why });
  const left = before.filter((id) => !after.includes(id));
  const came = after.filter((id) => !before.includes(id));
  return [
    ...[...grouped(left, reason)].map(([why, ids]) => row(say`${label}: ${labels(name, ids)} left out`, why)),
    ...(came.length === 0
      ? []
      : repair === undefined
        ? [row(say`${label}: ${labels(name, came)} in use again`, AGAIN)]
        : [row(say`${label}: ${labels(name, came)} put in`, repair)]),
  ];
}

function barred(name: FieldName, was: Config, now: Config): readonly Consequence[] {
  const field = FIELDS[name];
  if (!('options' in field) || idle(now, name) !== undefined || idle(was, name) !== undefined) return [];
  const ids = field.options
    .map((option) => option.id)
    .filter((id) => unavailable(now, name, id) !== undefined && unavailable(was, name, id) === undefined);
  const [first, ...further] = grouped(ids, (id) => unavailable(now, name, id) ?? '');
  if (!first) return [];
  const what = say`${field.label}: ${labels(name, ids)} cannot be chosen now`;
  const why = further.length === 0 ? first[0] : say`${first[0]} The form says why for each of them.`;
  return [{ field: name, switched: false, what, why }];
}

const labels = (name: FieldName, ids: readonly string[]): string =>
  listed(ids.map((id) => optionLabel(name, id)));
