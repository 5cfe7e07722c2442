import { describeValue } from '../../config/describe.ts';
import { FIELDS } from '../../config/fields.ts';
import { listed } from '../../config/listed.ts';
import { type Consequence, consequences } from '../../state/consequences.ts';
import type { Step } from '../../state/history.ts';
import { say } from '../../texts/say.ts';
import { differing, fieldsOf } from './step-words.ts';

/** What a step did, as the subject of a sentence tells it. */
type Doing = 'change' | 'choose' | 'empty' | 'turnOn' | 'turnOff' | 'add' | 'remove';

/** A sentence about what a step did to a thing, and to fields elsewhere. */
type Sentences = Readonly<Record<Doing, (what: string, fields: string) => string>>;

const ALSO_CHANGED: Sentences = {
  change: (_, fields) => say`This change also changed ${fields}.`,
  choose: (what, fields) => say`Choosing ${what} also changed ${fields}.`,
  empty: (what, fields) => say`Emptying ${what} also changed ${fields}.`,
  turnOn: (what, fields) => say`Turning ${what} on also changed ${fields}.`,
  turnOff: (what, fields) => say`Turning ${what} off also changed ${fields}.`,
  add: (what, fields) => say`Adding ${what} also changed ${fields}.`,
  remove: (what, fields) => say`Removing ${what} also changed ${fields}.`,
};

const LEAVES_FEWER: Sentences = {
  change: (_, fields) => say`This change leaves fewer options for ${fields}.`,
  choose: (what, fields) => say`Choosing ${what} leaves fewer options for ${fields}.`,
  empty: (what, fields) => say`Emptying ${what} leaves fewer options for ${fields}.`,
  turnOn: (what, fields) => say`Turning ${what} on leaves fewer options for ${fields}.`,
  turnOff: (what, fields) => say`Turning ${what} off leaves fewer options for ${fields}.`,
  add: (what, fields) => say`Adding ${what} leaves fewer options for ${fields}.`,
  remove: (what, fields) => say`Removing ${what} leaves fewer options for ${fields}.`,
};

const CHANGE = { doing: 'change', what: '' } as const;

/** What a step did, and to what. */
function doingOf(step: Step): { readonly doing: Doing; readonly what: string } {
  const names = fieldsOf(step);
  const [only] = names;
  if (only === undefined || names.length > 1) return CHANGE;
  const value = step.after[only];
  const { label } = FIELDS[only];
  if (typeof value === 'boolean') return { doing: value ? 'turnOn' : 'turnOff', what: label };
  if (value === '') return { doing: 'empty', what: label };
  if (typeof value === 'string') return { doing: 'choose', what: describeValue(only, value) };
  const { added, removed } = differing(only, step.before, step.after);
  if (removed.length === 0 && added.length > 0) return { doing: 'add', what: listed(added) };
  return added.length === 0 && removed.length > 0 ? { doing: 'remove', what: listed(removed) } : CHANGE;
}

function toldBy(sentences: Sentences, step: Step, fields: string): string {
  const { doing, what } = doingOf(step);
  return sentences[doing](what, fields);
}

/** That a step changed fields that it did not choose: "Choosing nixpkgs also changed Channel." */
export const alsoChanged = (step: Step, fields: string): string => toldBy(ALSO_CHANGED, step, fields);

/** That a step took options away from fields: "Choosing beta leaves fewer options for Checks." */
export const leavesFewer = (step: Step, fields: string): string => toldBy(LEAVES_FEWER, step, fields);

/** The sentence about what a step did elsewhere: it is read out, and stands above the rows. */
export function summary(step: Step, rows: readonly Consequence[]): string {
  const switched = rows.filter((row) => row.switched);
  const told = switched.length > 0 ? switched : rows;
  const fields = listed([...new Set(told.map((row) => FIELDS[row.field].label))]);
  return switched.length > 0 ? alsoChanged(step, fields) : leavesFewer(step, fields);
}

/** That sentence, or nothing where the step did nothing elsewhere. */
export function elsewhere(step: Step): string {
  const rows = consequences(step.before, step.after);
  return rows.length > 0 ? summary(step, rows) : '';
}
