import { say } from '../texts/say.ts';
import { CI_IDLE, CI_REASONS } from './availability/ci.ts';
import { COMFORT_IDLE, COMFORT_REASONS } from './availability/comforts.ts';
import { FLAKE_IDLE, FLAKE_REASONS } from './availability/flake.ts';
import { PACKAGING_IDLE, PACKAGING_REASONS } from './availability/packaging.ts';
import type { IdleReasons, Reasons } from './availability/reason.ts';
import { TOOLCHAIN_IDLE, TOOLCHAIN_REASONS } from './availability/toolchain.ts';
import { type Config, FIELDS, type FieldName } from './fields.ts';
import { longLists } from './long-lists.ts';

/** The one table of what cannot be chosen together. A field that is not here can always be chosen freely. */
const REASONS: Reasons = {
  ...TOOLCHAIN_REASONS,
  targets: (config, id) => longLists().reasons.targets(config, id),
  libraries: (config, id) => longLists().reasons.libraries(config, id),
  tools: (config, id) => longLists().reasons.tools(config, id),
  ...PACKAGING_REASONS,
  ...FLAKE_REASONS,
  ...CI_REASONS,
  ...COMFORT_REASONS,
};

/** The one table of what has no meaning beside the rest. */
const IDLE: IdleReasons = {
  libraryKind: (config) =>
    config.layout === 'library' ? undefined : say`Only a library on its own has a kind; members have theirs.`,
  members: (config) => (config.layout === 'workspace' ? undefined : say`Only a workspace has members.`),
  ...TOOLCHAIN_IDLE,
  ...PACKAGING_IDLE,
  ...FLAKE_IDLE,
  ...CI_IDLE,
  ...COMFORT_IDLE,
};

/**
 * Says why an option of a choice or set field cannot be chosen, or nothing when it can.
 *
 * It depends on the fields before this one only. The form, the diagnostics, `settle` and the sampler all ask here.
 */
export function unavailable(config: Config, field: FieldName, id: string): string | undefined {
  return REASONS[field]?.(config, id);
}

/**
 * Says why a whole field has no meaning beside the others, or nothing when it has.
 *
 * Its value is kept, and generates nothing.
 */
export function idle(config: Config, field: FieldName): string | undefined {
  return IDLE[field]?.(config);
}

/** Chosen or free to be chosen; or chosen and of no use, or not to be chosen. */
export type Mark = 'chosen' | 'free' | 'flagged' | 'barred';

/** What a reason against something makes of it, whether it is chosen or not. */
export const markOf = (chosen: boolean, reason: string | undefined): Mark =>
  reason === undefined ? (chosen ? 'chosen' : 'free') : chosen ? 'flagged' : 'barred';

/** The options of a choice or set field that can be chosen, by id. */
export function availableOptions(config: Config, field: FieldName): readonly string[] {
  const row = FIELDS[field];
  return 'options' in row
    ? row.options.map((option) => option.id).filter((id) => unavailable(config, field, id) === undefined)
    : [];
}
