import './complete.ts';
import type { TroubleId } from '../facts/troubles.ts';
import { say } from '../texts/say.ts';
import { unavailable } from './availability.ts';
import { describeChange, optionLabel } from './describe.ts';
import type { Config, FieldName } from './fields.ts';
import type { Rule } from './rules/rule.ts';
import { RULES, type RuleId } from './rules.ts';
import { type Change, settle } from './settle.ts';

export { describeChange, optionLabel };

export type Severity = 'error' | 'warning' | 'hint';

/** Something to say about a combination. */
export interface Problem {
  /** Stable, and unique among the problems of one config. */
  readonly id: string;
  /** The rule that says it; or that a value is unavailable, waits for a text of its own, or was repaired. */
  readonly rule: RuleId | 'unavailable' | 'waiting' | 'repaired';
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

/** Everything there is to say about a config: what cannot be used first, then warnings, then hints. */
export function problems(config: Config): readonly Problem[] {
  const { config: settled, changes } = settle(config);
  const found: Problem[] = changes.map((change, index) => unusable(config, settled, change, index));
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

function unusable(config: Config, settled: Config, change: Change, index: number): Problem {
  const { field, given, used } = change;
  const fixed = { ...config, [field]: settled[field] };
  const shared = { fields: [field], message: describeChange(change) };
  if (given === '') {
    return {
      ...shared,
      id: `${field}-${index}`,
      rule: 'repaired',
      severity: 'error',
      fix: { label: say`Mend it`, config: fixed },
    };
  }
  const fix = {
    label: used === '' ? say`Remove ${optionLabel(field, given)}` : say`Use ${optionLabel(field, used)}`,
    config: fixed,
  };
  if (used !== '') {
    const rule = unavailable(settled, field, given) === undefined ? 'waiting' : 'unavailable';
    return { ...shared, id: `${field}-${given}`, rule, severity: 'error', fix };
  }
  const without = { ...config, [field]: (config[field] as readonly string[]).filter((id) => id !== given) };
  return {
    ...shared,
    id: `${field}-${given}`,
    rule: 'unavailable',
    severity: 'warning',
    fix: { ...fix, config: without },
  };
}
