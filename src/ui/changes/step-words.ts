import { describeValue, optionLabel } from '../../config/describe.ts';
import { type Config, differingFields, FIELDS, type FieldName } from '../../config/fields.ts';
import type { Step } from '../../state/history.ts';
import { listed } from '../../state/listed.ts';
import { activeStart, STARTS } from '../form/presets.ts';

/** Back or forward. */
export type Way = 'undo' | 'redo';

/** The fields that a step chose anew. */
const fieldsOf = ({ before, after }: Step): readonly FieldName[] => differingFields(before, after);

/** What a step did, for a button that takes it back: "Provider to rust-overlay". */
export function stepName(step: Step): string {
  const names = fieldsOf(step);
  const [only] = names;
  if (step.link) return 'The opened link';
  if (only !== undefined && names.length === 1) return fieldName(only, step);
  const start = STARTS.find(({ id }) => id === activeStart(step.after));
  return start ? `Start from ${start.label}` : listed(names.map((name) => FIELDS[name].label));
}

/** The doing of a step, as the subject of a sentence: "Choosing nixpkgs". */
export function stepDoing(step: Step): string {
  const names = fieldsOf(step);
  const [only] = names;
  if (only === undefined || names.length > 1) return 'This change';
  const value = step.after[only];
  if (typeof value === 'boolean') return `Turning ${FIELDS[only].label} ${onOff(value)}`;
  if (typeof value === 'string')
    return value === '' ? `Emptying ${FIELDS[only].label}` : `Choosing ${describeValue(only, value)}`;
  const { added, removed } = differing(only, step.before, step.after);
  if (removed.length === 0 && added.length > 0) return `Adding ${listed(added)}`;
  return added.length === 0 && removed.length > 0 ? `Removing ${listed(removed)}` : 'This change';
}

/** What is said when a step was taken back or made again: where one value came back, that one. */
export function stepSaid(way: Way, step: Step): string {
  if (way === 'redo') return `Redone: ${stepName(step)}.`;
  const names = fieldsOf(step);
  const [only] = names;
  const value = only !== undefined && names.length === 1 && !step.link ? step.before[only] : undefined;
  if (only === undefined || value === undefined || typeof value === 'object')
    return `Undone: ${stepName(step)}.`;
  const back = typeof value === 'boolean' ? onOff(value) : describeValue(only, value);
  return `Undone: ${FIELDS[only].label} is ${back} again.`;
}

function fieldName(name: FieldName, { before, after }: Step): string {
  const { label } = FIELDS[name];
  const value = after[name];
  if (typeof value === 'boolean') return `${label} ${onOff(value)}`;
  if (typeof value === 'string') return `${label} to ${shortened(describeValue(name, value))}`;
  const { added, removed } = differing(name, before, after);
  if (added.length > 0) return `${listed(added)} added to ${label}`;
  return removed.length > 0 ? `${listed(removed)} removed from ${label}` : label;
}

const onOff = (value: boolean): string => (value ? 'on' : 'off');

/** The longest text that is written into the name of a button. */
const LONGEST = 40;

const shortened = (text: string): string => {
  const letters = [...text];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : text;
};

/** The names that a list has gained and lost. */
function differing(name: FieldName, before: Config, after: Config) {
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
