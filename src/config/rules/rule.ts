import type { TroubleId } from '../../facts/troubles.ts';
import { say } from '../../texts/say.ts';
import type { Config, FieldName } from '../fields.ts';

/** A warning or a hint about a combination that works. What cannot work is in `availability.ts`. */
export interface Rule<Id extends string = string> {
  readonly id: Id;
  readonly severity: 'warning' | 'hint';
  readonly fields: readonly FieldName[];
  /** What there is to say about a settled config, or nothing. */
  readonly message: (config: Config) => string | undefined;
  /** The trouble that comes of it, where the page explains one. */
  readonly help?: TroubleId;
  readonly fix?: { readonly label: string; readonly change: (config: Config) => Config };
}

export const rule = <const Id extends string>(row: Rule<Id>): Rule<Id> => row;

/** What the tables say to whoever picks one of these: a line of each, behind its name. */
export function notes(
  rows: readonly (readonly [name: string, note: string | undefined])[],
): string | undefined {
  const said = rows.flatMap(([name, note]) => (note === undefined ? [] : [say`${name}: ${note}`]));
  return said.length > 0 ? said.join('\n') : undefined;
}
