import { type Mark, markOf, unavailable } from './availability.ts';
import type { Config, FieldName } from './fields.ts';
import { idleInForm, unmetNeed } from './needs.ts';

/** A config as it was chosen, and as it is used. */
export interface Choice {
  readonly chosen: Config;
  readonly settled: Config;
}

/** How something stands, and what speaks against it, where something does: the sentence of the form. */
export interface Standing {
  readonly mark: Mark;
  readonly reason?: string;
}

/** Whether a config holds an option; without one, whether a switch is on, which every other field counts as. */
export function isChosen(config: Config, field: FieldName, option?: string): boolean {
  const value: unknown = config[field];
  if (option === undefined) return value !== false;
  return Array.isArray(value) ? value.includes(option) : value === option;
}

/** How an option stands beside what is chosen, or a field as a whole. In a field without a meaning all is barred. */
export function standing({ chosen, settled }: Choice, field: FieldName, option?: string): Standing {
  const idle = idleInForm(chosen, settled, field);
  if (idle !== undefined) return { mark: 'barred', reason: idle };
  const reason = option === undefined ? unmetNeed(chosen, field) : unavailable(settled, field, option);
  return { mark: markOf(isChosen(chosen, field, option), reason), ...(reason !== undefined && { reason }) };
}
