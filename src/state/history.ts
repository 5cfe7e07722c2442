import { type Config, isSameConfig } from '../config/fields.ts';

/** One change of the form, undone and redone as a whole. */
export interface Step {
  /** What was chosen before it. */
  readonly before: Config;
  readonly after: Config;
  /** Whether another link was opened, which no choice of the form did. */
  readonly link: boolean;
  /** Whether something was said of what it brought, which goes with it. */
  readonly told?: true;
}

/** What was changed and can be undone, and what was undone and can be redone; the next of either comes last. */
export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** The step that was made just now; none after an undo, a redo, or on a page that was just opened. */
  readonly latest?: Step;
  /** The text box in which the latest step is still being typed. */
  readonly typedIn?: string | undefined;
}

/** The most steps that are kept. */
export const MOST_STEPS = 100;

/** Where nothing was changed yet. */
export const NO_HISTORY: History = { past: [], future: [] };

/** How a change came about. */
export interface Manner {
  readonly link?: boolean;
  readonly told?: boolean;
  /** The text box that it was typed in: what is typed in one box in a row is one step. */
  readonly typedIn?: string | undefined;
}

/** Adds a change as a step of its own, or to the step of the same typing. What came to nothing is no step. */
export function record(history: History, before: Config, after: Config, manner: Manner = {}): History {
  const { link = false, told = false, typedIn } = manner;
  const { past, latest } = history;
  const grows = latest !== undefined && typedIn !== undefined && typedIn === history.typedIn;
  if (!grows && isSameConfig(before, after)) return history;
  const step = { before: grows ? latest.before : before, after, link, ...(told && { told }) };
  const rest = grows ? past.slice(0, -1) : past;
  if (isSameConfig(step.before, after)) return { past: rest, future: [] };
  return { past: [...rest, step].slice(-MOST_STEPS), future: [], latest: step, typedIn };
}

/** What is typed from now on is another step: the box was left. */
export const endTyping = (history: History): History =>
  history.typedIn === undefined ? history : { ...history, typedIn: undefined };

/** Puts the last step of one list at the end of the other. */
const moved = (from: readonly Step[], to: readonly Step[]): readonly [readonly Step[], readonly Step[]] => [
  from.slice(0, -1),
  [...to, ...from.slice(-1)],
];

/** Steps back, where there is a step. */
export function stepBack(history: History): History {
  const [past, future] = moved(history.past, history.future);
  return { past, future };
}

/** Steps forward again, where something was undone. */
export function stepForward(history: History): History {
  const [future, past] = moved(history.future, history.past);
  return { past, future };
}
