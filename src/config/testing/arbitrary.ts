import '../complete.ts';
import fc from 'fast-check';
import { CRATE_KINDS } from '../../facts/crate-kinds.ts';
import { availableOptions, idle } from '../availability.ts';
import { inOrder, type SetFieldName } from '../edit.ts';
import {
  type Config,
  DEFAULT_CONFIG,
  FIELD_NAMES,
  FIELDS,
  type Field,
  type FieldName,
  fieldOf,
  type Member,
} from '../fields.ts';
import { isUsable } from '../members.ts';
import { crateIdentifier, crateNameProblem } from '../names.ts';
import { settle } from '../settle.ts';
import { GIVEN_TEXTS } from './given-texts.ts';

/** A name that a crate can have: mostly short, sometimes as long as they come. */
export const crateName: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 8, arbitrary: fc.stringMatching(/^[a-z][a-z0-9]{1,7}([-_][a-z0-9]{1,6}){0,2}$/) },
    { weight: 1, arbitrary: fc.stringMatching(/^[a-z]([a-z0-9]{1,15}[-_]){3}[a-z0-9]{1,15}$/) },
  )
  .filter((name) => crateNameProblem(name) === undefined);

/** A description: words, or any line of text that is allowed, with all that the formats treat specially. */
const description: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom('', ...GIVEN_TEXTS.description),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 30 }),
  )
  .filter(
    (text) =>
      (FIELDS.description as Field & { problem: (text: string) => string | undefined }).problem(text) ===
      undefined,
  );

const emptyOr = (name: keyof typeof GIVEN_TEXTS): fc.Arbitrary<string> =>
  fc.constantFrom('', ...GIVEN_TEXTS[name]);

const TEXTS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  name: crateName,
  description,
  repository: emptyOr('repository'),
  nixpkgsRef: emptyOr('nixpkgsRef'),
  otherLibraries: emptyOr('otherLibraries'),
  otherTools: emptyOr('otherTools'),
  port: emptyOr('port'),
  cachixName: emptyOr('cachixName'),
  cachixKey: emptyOr('cachixKey'),
};

const members: fc.Arbitrary<readonly Member[]> = fc
  .uniqueArray(crateName, { minLength: 1, maxLength: 6, selector: crateIdentifier })
  .chain((names) => fc.tuple(...names.map((name, index) => member(name, names.slice(0, index)))))
  .map((rows) => {
    const libraries = new Set(rows.filter(isUsable).map((row) => row.name));
    return rows.map((row) => ({ ...row, uses: row.uses.filter((used) => libraries.has(used)) }));
  });

function member(name: string, earlier: readonly string[]): fc.Arbitrary<Member> {
  return fc.record({
    name: fc.constant(name),
    kind: fc.constantFrom(...CRATE_KINDS.map((kind) => kind.id)),
    uses: fc.subarray([...earlier], { maxLength: Math.min(3, earlier.length) }),
  });
}

/** The moving channels, exact releases and dated nightlies alike often, though there are few of the first; within each, any. */
function channel(ids: readonly string[]): fc.Arbitrary<string> {
  const groups = [
    ids.filter((id) => !id.includes('.') && !id.includes('-')),
    ids.filter((id) => id.includes('.')),
    ids.filter((id) => id.startsWith('nightly-')),
  ].filter((group) => group.length > 0);
  return fc.oneof(...groups.map((group) => fc.noBias(fc.constantFrom(...group))));
}

/** Sets that make sense in small numbers, since each element costs a download or a link. */
const LARGE_SETS: ReadonlySet<FieldName> = new Set(['targets', 'libraries', 'tools']);

function value(config: Config, name: FieldName): fc.Arbitrary<unknown> {
  const field = fieldOf(name);
  const ids = availableOptions(config, name);
  switch (field.kind) {
    case 'choice':
      return name === 'channel' ? channel(ids) : fc.noBias(fc.constantFrom(...ids));
    case 'set':
      return fc
        .subarray([...ids], {
          minLength: 0,
          maxLength: LARGE_SETS.has(name) ? Math.min(5, ids.length) : ids.length,
        })
        .map((chosen) => inOrder(name as SetFieldName, chosen));
    case 'flag':
      return fc.boolean();
    case 'text':
      return TEXTS[name] ?? fc.constant(field.default);
    case 'members':
      return members;
  }
}

/**
 * Any valid config: each field takes any value that can be chosen beside the fields before it.
 *
 * The property tests and `npm run sample` draw from it, so that what is proved of the one holds for the other.
 */
export const validConfig: fc.Arbitrary<Config> = FIELD_NAMES.reduce<fc.Arbitrary<Config>>(
  (start, name) =>
    start.chain((config) =>
      idle(config, name) === undefined
        ? value(config, name).map((chosen) => ({ ...config, [name]: chosen }))
        : fc.constant({ ...config, [name]: FIELDS[name].default }),
    ),
  fc.constant(DEFAULT_CONFIG),
).map((config) => settle(config).config);

/** Any config whose values are each allowed by their field, but need not fit together. */
export const anyConfig: fc.Arbitrary<Config> = fc.record(
  Object.fromEntries(FIELD_NAMES.map((name) => [name, freeValue(name)])),
) as unknown as fc.Arbitrary<Config>;

function freeValue(name: FieldName): fc.Arbitrary<unknown> {
  const field = fieldOf(name);
  if (field.kind === 'members')
    return fc.array(
      fc.record({
        name: crateName,
        kind: fc.constantFrom(...CRATE_KINDS.map((kind) => kind.id)),
        uses: fc.array(crateName, { maxLength: 3 }),
      }),
      { maxLength: 5 },
    );
  if (field.kind === 'choice') return fc.constantFrom(...field.options.map((option) => option.id));
  if (field.kind === 'set') {
    const ids = field.options.map((option) => option.id);
    return fc
      .subarray(ids, { maxLength: Math.min(6, ids.length) })
      .map((chosen) => inOrder(name as SetFieldName, chosen));
  }
  if (field.kind === 'flag') return fc.boolean();
  return TEXTS[name] ?? fc.constant(field.default);
}
