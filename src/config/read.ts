import './complete.ts';
import { isCrateKind } from '../facts/crate-kinds.ts';
import { say, sentences } from '../texts/say.ts';
import { describeChange, describeValue } from './describe.ts';
import { inOrder, type SetFieldName } from './edit.ts';
import {
  type Config,
  DEFAULT_CONFIG,
  FIELD_NAMES,
  FIELDS,
  type Field,
  type FieldName,
  fieldOf,
  type Member,
} from './fields.ts';
import { isObject } from './json.ts';
import { crateNameProblem } from './names.ts';
import { settle } from './settle.ts';
import { shown } from './shown.ts';

/** A value that could not be used, from a link or a file. */
export interface Rejected {
  /** The key it stood under, as given (shortened when long); empty where it is of the whole. */
  readonly key: string;
  /** What happened, in sentences: the value, why it cannot be used, and what took its place. */
  readonly message: string;
}

/** What was made of untrusted data. */
export interface ReadConfig {
  /** A config that works. */
  readonly config: Config;
  /** Each value that could not be used, and what took its place. */
  readonly rejected: readonly Rejected[];
}

/** The most members that a workspace of ours can have: far more than people have, few enough to stay quick. */
const MOST_MEMBERS = 1000;
/** The most rejected values that are named one by one: nobody reads more. */
const MOST_REJECTED = 100;
/** The most unknown elements of one list that are named one by one. */
const MOST_LISTED = 20;

/**
 * Reads a config from untrusted data, such as a parsed JSON file or link: takes all that can be used, lists the rest,
 * and settles what remains. Never throws.
 *
 * @param start what stands where the data says nothing
 */
export function readConfig(data: unknown, start: Config = DEFAULT_CONFIG): ReadConfig {
  if (!isObject(data)) {
    return {
      config: settle(start).config,
      rejected: [{ key: '', message: say`This is no config: an object of fields was expected.` }],
    };
  }
  const rejected: Rejected[] = [];
  for (const key of Object.keys(data)) {
    if (!Object.hasOwn(FIELDS, key))
      rejected.push({
        key: shortKey(key),
        message: noField(key),
      });
  }
  const values = FIELD_NAMES.map((name) => {
    const given = Object.hasOwn(data, name) ? data[name] : undefined;
    return [name, given === undefined ? start[name] : readField(name, given, start, rejected)] as const;
  });
  const { config, changes } = settle(Object.fromEntries(values) as unknown as Config);
  return {
    config,
    rejected: bounded([
      ...rejected,
      ...changes.map((change) => ({ key: change.field, message: describeChange(change) })),
    ]),
  };
}

/** The first of what was rejected, and how much more there was: data may hold a hundred thousand wrong values. */
const bounded = (rejected: readonly Rejected[]): readonly Rejected[] =>
  rejected.length <= MOST_REJECTED
    ? rejected
    : [
        ...rejected.slice(0, MOST_REJECTED),
        { key: '', message: say`${rejected.length - MOST_REJECTED} more could not be used.` },
      ];

/** That a key is none of ours. */
export const noField = (key: string): string =>
  say`${shown(key)} is no field of a config and was passed over.`;

/** A key as it is listed: as given, and shortened where it is long. */
export const shortKey = (key: string): string => shown(key).slice(1, -1);

function readField(name: FieldName, given: unknown, start: Config, rejected: Rejected[]): unknown {
  const reject = (why: string): void => {
    rejected.push({ key: name, message: say`${FIELDS[name].label}: ${why}` });
  };
  const instead = (): string => describeValue(name, start[name]);
  return READERS[fieldOf(name).kind](name, given, reject, instead) ?? start[name];
}

type Reader = (
  name: FieldName,
  given: unknown,
  reject: (why: string) => void,
  instead: () => string,
) => unknown;

const READERS: Readonly<Record<Field['kind'], Reader>> = {
  choice: (name, given, reject, instead) => {
    if (optionIds(name).has(given as string)) return given;
    reject(say`${shown(given)} is not one of its values; ${instead()} took its place.`);
    return undefined;
  },
  set: (name, given, reject, instead) => {
    if (!Array.isArray(given)) {
      reject(say`${shown(given)} is not a list; ${instead()} took its place.`);
      return undefined;
    }
    const ids = [...new Set<unknown>(given)];
    const unknown = ids.filter((id) => !optionIds(name).has(id as string));
    for (const id of unknown.slice(0, MOST_LISTED))
      reject(say`${shown(id)} is not one of its values and was left out.`);
    if (unknown.length > MOST_LISTED) reject(say`${unknown.length - MOST_LISTED} more values were left out.`);
    return inOrder(name as SetFieldName, ids as readonly string[]);
  },
  flag: (_name, given, reject, instead) => {
    if (typeof given === 'boolean') return given;
    reject(say`${shown(given)} is neither true nor false; ${instead()} took its place.`);
    return undefined;
  },
  text: (name, given, reject, instead) => {
    const field = fieldOf(name);
    const problem =
      typeof given !== 'string'
        ? say`A text was expected.`
        : field.kind === 'text'
          ? field.problem(given)
          : undefined;
    if (problem === undefined) return given;
    reject(sentences(say`${shown(given)} cannot be used; ${instead()} took its place.`, problem));
    return undefined;
  },
  members: (_name, given, reject, instead) => {
    if (!Array.isArray(given)) {
      reject(say`${shown(given)} is not a list of crates; ${instead()} took its place.`);
      return undefined;
    }
    if (given.length > MOST_MEMBERS) reject(say`Only the first ${MOST_MEMBERS} members were taken.`);
    return given.slice(0, MOST_MEMBERS).flatMap((item: unknown) => readMember(item, reject));
  },
};

const OPTION_IDS = new Map<FieldName, ReadonlySet<string>>();

function optionIds(name: FieldName): ReadonlySet<string> {
  const known = OPTION_IDS.get(name);
  if (known) return known;
  const field = FIELDS[name];
  const ids = new Set('options' in field ? field.options.map((option) => option.id) : []);
  OPTION_IDS.set(name, ids);
  return ids;
}

function readMember(item: unknown, reject: (why: string) => void): readonly Member[] {
  const { name, kind, uses = [] } = isObject(item) ? item : {};
  const problem = typeof name === 'string' ? crateNameProblem(name) : say`A member needs a name.`;
  if (problem !== undefined || typeof name !== 'string') {
    reject(sentences(say`the member ${shown(name ?? item)} was left out.`, problem));
    return [];
  }
  if (!isCrateKind(kind)) {
    reject(say`the member ${shown(name)} is of the unknown kind ${shown(kind)}; it was taken as a library.`);
  }
  const known = Array.isArray(uses)
    ? uses.slice(0, MOST_MEMBERS).filter((used): used is string => typeof used === 'string')
    : [];
  return [{ name, kind: isCrateKind(kind) ? kind : 'library', uses: known }];
}
