import { FEATURES, RUST_LLD } from '../../facts/cargo-features.ts';
import { COMPONENTS } from '../../facts/components.ts';
import { EDITIONS } from '../../facts/editions.ts';
import { idle, unavailable } from '../availability.ts';
import { type Config, DEFAULT_CONFIG, FIELDS, type Field, type FieldName, sameValue } from '../fields.ts';
import { type Change, settleField } from '../settle.ts';
import { compilerVersion, isAtLeast, oldestVersion, toolchainRef } from '../toolchain.ts';
import { GIVEN_TEXTS } from './given-texts.ts';

/** A value for each field of a space, by name. */
export type Choices = Readonly<Record<string, unknown>>;

/**
 * What can be chosen and what stands in the way: all that the pairwise set is made from.
 *
 * A field's answers may depend on the fields before it only, but for a text that an earlier choice waits for.
 */
export interface Space {
  /** Every field, in their order. */
  readonly fields: Readonly<Record<string, Field>>;
  /** What may be typed into a text, besides nothing. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
  /** Why an option cannot be chosen beside the fields before its own. */
  readonly unavailable: (choices: Choices, field: string, id: string) => string | undefined;
  /** Why a field has no meaning beside the fields before it. */
  readonly idle: (choices: Choices, field: string) => string | undefined;
  /** Why the value of a field that has a meaning cannot stay as it is, whatever the reason. */
  readonly unfit: (choices: Choices, field: string) => string | undefined;
  /** Beside which choices the options of a long list are compared. */
  readonly contexts: readonly Choices[];
  /** What else tells the options of a long list apart: words that differ where generated files do. */
  readonly marks: (choices: Choices) => string;
}

/** The names of the fields of a space, in their order. */
export const fieldNames = (space: Space): readonly string[] => Object.keys(space.fields);

/** What every field of a space starts from. */
export const defaultsOf = (space: Space): Choices =>
  Object.fromEntries(Object.entries(space.fields).map(([name, field]) => [name, field.default]));

/** Why choices do not work as they stand: the first field that `settle` would change, and why; nothing where none. */
export function unsettled(space: Space, choices: Choices): string | undefined {
  for (const name of fieldNames(space)) {
    const sleeping = space.idle(choices, name);
    const why =
      sleeping === undefined
        ? space.unfit(choices, name)
        : sameValue(choices[name], space.fields[name]?.default)
          ? undefined
          : sleeping;
    if (why !== undefined) return `${name}: ${why}`;
  }
  return undefined;
}

/** The versions of Rust from which on generated files look otherwise, each once. */
const LINES: readonly string[] = [
  ...new Set([
    ...Object.values(FEATURES).map(({ since }) => since),
    ...EDITIONS.map(({ since }) => since),
    ...COMPONENTS.flatMap((row) => ('formerly' in row ? [row.formerly.before] : [])),
    RUST_LLD.since,
  ]),
];

function marks(config: Config): string {
  const versions = [compilerVersion(config), oldestVersion(config)];
  const passed = LINES.map((line) => versions.filter((version) => isAtLeast(version, line)).length);
  const toolchain = toolchainRef(config);
  const newFlag = toolchain.kind === 'nightly' && toolchain.date >= RUST_LLD.stableFlagNightly;
  return `${toolchain.kind} ${passed.join('')} ${newFlag}`;
}

/** Every provider on every single system: what a toolchain lacks, it lacks for a provider or on a system. */
const CONTEXTS: readonly Config[] = FIELDS.provider.options.flatMap((provider) =>
  FIELDS.systems.options.map((system) => ({
    ...DEFAULT_CONFIG,
    provider: provider.id,
    systems: [system.id],
  })),
);

/** The space of all configs, made from the one table of fields. */
export const CONFIG_SPACE: Space = {
  fields: FIELDS,
  texts: GIVEN_TEXTS,
  unavailable: (choices, field, id) => unavailable(choices as Config, field as FieldName, id),
  idle: (choices, field) => idle(choices as Config, field as FieldName),
  unfit: (choices, field) => {
    const changes: Change[] = [];
    settleField(choices as Config, field as FieldName, changes);
    return changes[0]?.why;
  },
  contexts: CONTEXTS as readonly object[] as readonly Choices[],
  marks: (choices) => marks(choices as Config),
};
