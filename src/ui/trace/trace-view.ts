import { useSyncExternalStore } from 'react';
import type { FieldName } from '../../config/fields.ts';
import type { Behind, TracedLines } from '../../state/trace.ts';

/** A field of the form, or one element of it. */
export interface Target {
  readonly field: FieldName;
  readonly option: string | undefined;
}

/** What is pointed at in the form, and the lines that it writes. */
export interface Lit extends Target {
  readonly lines: TracedLines;
  /** Whether it was asked for outright, and so stays. */
  readonly kept: boolean;
  /** Whether its lines are to be brought into view. */
  readonly reveal: boolean;
}

/** A line that is pointed at, and what is behind it, once that is known. */
export interface AskedLine {
  readonly path: string;
  readonly line: number;
  /** Whether it was asked for outright, and so stays. */
  readonly kept: boolean;
  readonly behind: Behind | undefined;
}

/** What of the tracing is on show, in either direction. */
export interface TraceView {
  readonly lit: Lit | undefined;
  readonly asked: AskedLine | undefined;
}

const NOTHING: TraceView = { lit: undefined, asked: undefined };

let shown = NOTHING;
const listeners = new Set<() => void>();

/** What is on show now. */
export const traceView = (): TraceView => shown;

/** Shows something else. */
export function showTrace(part: Partial<TraceView>): void {
  const next = { ...shown, ...part };
  if (next.lit === shown.lit && next.asked === shown.asked) return;
  shown = next;
  for (const notify of listeners) notify();
}

const subscribe = (notify: () => void): (() => void) => {
  listeners.add(notify);
  return () => listeners.delete(notify);
};

/** A part of what is on show; the component renders again when that part changes. */
export const useTraceView = <Part>(part: (view: TraceView) => Part): Part =>
  useSyncExternalStore(
    subscribe,
    () => part(shown),
    () => part(NOTHING),
  );
