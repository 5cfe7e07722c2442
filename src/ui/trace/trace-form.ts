import type { ConfigStore } from '../../state/store.ts';
import type { CallOff, Tracer } from '../../state/tracer.ts';
import { say } from '../../texts/say.ts';
import type { Announce } from '../parts/status.ts';
import { sameTarget, targetOf } from './target.ts';
import { showTrace, type Target } from './trace-view.ts';
import { linesInWords, targetInWords } from './words.ts';

/** How long a pointer rests before the lines light up, or go dark again. */
const REST_MS = 160;
/** How long the form is left alone after a change before its lines light up again: longer than one pauses in a word. */
const QUIET_MS = 700;

/** What the tracing works on, and what it needs of the page. */
export interface Surroundings {
  readonly store: ConfigStore;
  readonly announce: Announce;
  /** Brings the files into view. */
  readonly showFiles: () => void;
}

/** From the form to the lines. */
export interface FormTracing {
  readonly point: (element: Element | null) => void;
  readonly focus: (element: Element | null) => void;
  /** Lights the lines of a part of the form until they are put out, brings them into view and says how many. */
  readonly show: (target: Target) => void;
  readonly close: () => void;
  /** Another project: nothing of what is lit holds any more. */
  readonly reset: () => void;
}

/** Lights the lines of what is pointed at, or else of what has the focus, or else of what was asked for outright. */
export function traceForm({ store, announce, showFiles }: Surroundings, tracer: Tracer): FormTracing {
  let pointed: Target | undefined;
  let resting: Target | undefined;
  let focused: Target | undefined;
  let kept: Target | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let callOff: CallOff | undefined;

  const refresh = (): void => {
    callOff?.();
    const target = pointed ?? focused ?? kept;
    if (target === undefined) {
      showTrace({ lit: undefined });
      return;
    }
    callOff = tracer.lines(target.field, target.option, (lines) =>
      showTrace({ lit: { ...target, lines, kept: sameTarget(target, kept), reveal: false } }),
    );
  };
  const later = (task: () => void, wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(task, wait);
  };
  const close = (): void => {
    if (kept === undefined) return;
    kept = undefined;
    refresh();
  };
  return {
    point: (element) => {
      const target = targetOf(element);
      if (sameTarget(target, resting)) return;
      resting = target;
      later(() => {
        pointed = resting;
        refresh();
      }, REST_MS);
    },
    focus: (element) => {
      const target = element?.matches(':focus-visible') ? targetOf(element) : undefined;
      if (sameTarget(target, focused)) return;
      focused = target;
      refresh();
    },
    show: (target) => {
      if (sameTarget(target, kept)) {
        close();
        return;
      }
      // A pointer that comes to rest would call it off.
      clearTimeout(timer);
      callOff?.();
      kept = target;
      callOff = tracer.lines(target.field, target.option, (lines) => {
        const name = targetInWords(store.getState().settled, target);
        if (lines.size === 0) {
          kept = undefined;
          // What is lit was asked for before.
          refresh();
          announce(say`${name}: no line comes from it.`);
          return;
        }
        showFiles();
        const { selected, select } = store.getState();
        const [first] = lines.keys();
        if (first !== undefined && !lines.has(selected)) select(first);
        showTrace({ lit: { ...target, lines, kept: true, reveal: true } });
        announce(say`${name}: ${linesInWords(lines)}.`);
      });
    },
    close,
    reset: () => {
      callOff?.();
      kept = undefined;
      showTrace({ lit: undefined });
      later(() => {
        pointed = resting;
        refresh();
      }, QUIET_MS);
    },
  };
}
