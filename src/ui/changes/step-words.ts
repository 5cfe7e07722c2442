import { describeValue, optionLabel } from '../../config/describe.ts';
import { type Config, differingFields, FIELDS, type FieldName } from '../../config/fields.ts';
import { listed } from '../../config/listed.ts';
import type { Step } from '../../state/history.ts';
import { say } from '../../texts/say.ts';
import { activeStart, STARTS } from '../form/presets.ts';

/** Back or forward. */
export type Way = 'undo' | 'redo';

/** The fields that a step chose anew. */
export const fieldsOf = ({ before, after }: Step): readonly FieldName[] => differingFields(before, after);

/** What a step did, for a button that takes it back: "Provider to rust-overlay". */
export function stepName(step: Step): string {
  const names = fieldsOf(step);
  const [only] = names;
  if (step.link) return say`The opened link`;
  if (only !== undefined && names.length === 1) return fieldName(only, step);
  const start = STARTS.find(({ id }) => id === activeStart(step.after));
  return start ? say`Start from ${start.label}` : listed(names.map((name) => FIELDS[name].label));
}

/** What is said when a step was taken back or made again: where one value came back, that one. */
export function stepSaid(way: Way, step: Step): string {
  if (way === 'redo') return say`Redone: ${stepName(step)}.`;
  const names = fieldsOf(step);
  const [only] = names;
  const value = only !== undefined && names.length === 1 && !step.link ? step.before[only] : undefined;
  if (only === undefined || value === undefined || typeof value === 'object')
    return say`Undone: ${stepName(step)}.`;
  const { label } = FIELDS[only];
  if (typeof value === 'boolean')
    return value ? say`Undone: ${label} is on again.` : say`Undone: ${label} is off again.`;
  return say`Undone: ${label} is ${describeValue(only, value)} again.`;
}

function fieldName(name: FieldName, { before, after }: Step): string {
  const { label } = FIELDS[name];
  const value = after[name];
  if (typeof value === 'boolean') return value ? say`${label} on` : say`${label} off`;
  if (typeof value === 'string') return say`${label} to ${shortened(describeValue(name, value))}`;
  const { added, removed } = differing(name, before, after);
  if (added.length > 0) return say`${listed(added)} added to ${label}`;
  return removed.length > 0 ? say`${listed(removed)} removed from ${label}` : label;
}

/** The longest text that is written into the name of a button. */
const LONGEST = 40;

const shortened = (text: string): string => {
  const letters = [...text];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : text;
};

/** The names that a list has gained and lost. */
export function differing(name: FieldName, before: Config, after: Config) {
  const names = (config: Config): readonly string[] => {
    const value = config[name];
    if (typeof value !== 'object') return [];
    return value.map((item) => (typeof item !== 'string' ? item.name : optionLabel(name, item)));
  };
  const [old, now] = [names(before), names(after)];
  return {
    added: now.filter((each) => !old.includes(each)),
    removed: old.filter((each) => !now.includes(each)),
  };
}
