import './complete.ts';
import type { TroubleId } from '../facts/troubles.ts';
import { say, sentences } from '../texts/say.ts';
import { unavailable } from './availability.ts';
import { describeChange, optionLabel } from './describe.ts';
import { type Config, FIELDS, type FieldName } from './fields.ts';
import type { Rule } from './rules/rule.ts';
import { RULES, type RuleId } from './rules.ts';
import { type Change, settle } from './settle.ts';

export { describeChange, optionLabel };

export type Severity = 'error' | 'warning' | 'hint';

/** Something to say about a combination. */
export interface Problem {
  /** Stable, and unique among the problems of one config. */
  readonly id: string;
  /** The rule that says it; or that a value is unavailable, waits for a text of its own, or was repaired or refused. */
  readonly rule: RuleId | 'unavailable' | 'waiting' | 'repaired' | 'refused';
  readonly severity: Severity;
  /** The fields concerned; the first is where to go. */
  readonly fields: readonly FieldName[];
  /** What is the matter and why, in sentences. */
  readonly message: string;
  /** The trouble that comes of it, where the page explains one. */
  readonly help?: TroubleId;
  /** A config in which the matter is mended, and the name of that mend. */
  readonly fix?: { readonly label: string; readonly config: Config };
}

/** Texts that stand in boxes of the form and cannot be used, by their boxes: the config has the last that could. */
export type Refused = Readonly<
  Record<string, { readonly field: FieldName; readonly why: string } | undefined>
>;

/** Everything there is to say about a config: what cannot be used first, then warnings, then hints. */
export function problems(config: Config, refused: Refused = {}): readonly Problem[] {
  const { config: settled, changes } = settle(config);
  const found: Problem[] = [
    ...refusals(refused),
    ...changes.map((change) => unusable(config, settled, change)),
  ];
  for (const rule of RULES as readonly Rule<RuleId>[]) {
    const message = rule.message(settled);
    if (message === undefined) continue;
    const mended = rule.fix?.change(config);
    // A fix is offered only where it mends: what it chooses may not be available here.
    const fix = rule.fix &&
      mended &&
      rule.message(settle(mended).config) === undefined && { label: rule.fix.label, config: mended };
    found.push({
      id: rule.id,
      rule: rule.id,
      severity: rule.severity,
      fields: rule.fields,
      message,
      ...(rule.help && { help: rule.help }),
      ...(fix && { fix }),
    });
  }
  return found.toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

const refusals = (refused: Refused): readonly Problem[] =>
  Object.entries(refused).flatMap(([box, text]) => {
    if (text === undefined) return [];
    const what = say`${FIELDS[text.field].label}: what stands in the box cannot be used.`;
    return [
      {
        id: `refused-${box}`,
        rule: 'refused',
        severity: 'error',
        fields: [text.field],
        message: sentences(what, text.why),
      },
    ];
  });

/** What settling changed, as a problem: its mend is what settling did. */
function unusable(config: Config, settled: Config, change: Change): Problem {
  const { field } = change;
  const shared = { fields: [field], message: describeChange(change) };
  const fix = (label: string, value: unknown = settled[field]) => ({
    label,
    config: { ...config, [field]: value },
  });
  switch (change.kind) {
    case 'replaced':
      return {
        ...shared,
        id: `${field}-${change.given}`,
        rule: unavailable(settled, field, change.given) === undefined ? 'waiting' : 'unavailable',
        severity: 'error',
        fix: fix(say`Use ${optionLabel(field, change.used)}`),
      };
    case 'left out': {
      const others = (config[field] as readonly string[]).filter((id) => id !== change.given);
      return {
        ...shared,
        id: `${field}-${change.given}`,
        rule: 'unavailable',
        severity: 'warning',
        fix: fix(say`Remove ${optionLabel(field, change.given)}`, others),
      };
    }
    default:
      return {
        ...shared,
        id: `${field}-${change.kind === 'mended' ? change.place : 'filled'}`,
        rule: 'repaired',
        severity: 'error',
        fix: fix(say`Mend it`),
      };
  }
}
