import type { FieldName } from '../config/fields.ts';
import { encodeLink } from '../share/link.ts';
import { pageAddress } from './address.ts';
import { afterPaint, behindAll } from './after-paint.ts';
import { currentGenerator } from './generator.ts';
import type { ConfigStore } from './store.ts';
import { type Behind, Trace, type TracedLines } from './trace.ts';

/** How long the work may go on before the page gets the chance to answer. */
const SLICE_MS = 6;

/** Calls off what was asked for. */
export type CallOff = () => void;

/** Asks which choice writes which lines of what the store holds; the answer comes when there is time for it. */
export interface Tracer {
  readonly lines: (
    field: FieldName,
    option: string | undefined,
    then: (lines: TracedLines) => void,
  ) => CallOff;
  readonly behind: (path: string, line: number, then: (behind: Behind) => void) => CallOff;
}

/** Makes the tracer of a store. What it found out is kept until the config changes. */
export function createTracer(store: ConfigStore): Tracer {
  let kept: Trace | undefined;
  let of: unknown;
  const current = (): Trace => {
    const { settled } = store.getState();
    if (kept === undefined || of !== settled) {
      of = settled;
      const here = `${pageAddress()}#${encodeLink(settled)}`;
      kept = new Trace(settled, (config, link = here) => currentGenerator()?.files(config, { link }) ?? []);
    }
    return kept;
  };
  return {
    lines: (field, option, then) =>
      inSlices(
        current,
        (trace) => trace.ask([field]),
        (trace) => then(trace.linesOf(field, option)),
      ),
    behind: (path, line, then) =>
      inSlices(
        current,
        (trace) => trace.ask(),
        (trace) => then(trace.fieldsOf(path, line)),
      ),
  };
}

/**
 * Works behind the next paint, a slice at a time, so that keys and clicks come between; then calls back. All of it is of
 * one trace: where the config changes meanwhile, another has done no work yet.
 */
function inSlices(
  current: () => Trace,
  ask: (trace: Trace) => Iterator<unknown>,
  done: (trace: Trace) => void,
): CallOff {
  let wanted = true;
  let asked: { readonly trace: Trace; readonly work: Iterator<unknown> } | undefined;
  const slice = (): void => {
    if (!wanted) return;
    const end = performance.now() + SLICE_MS;
    if (asked === undefined) {
      const trace = current();
      asked = { trace, work: ask(trace) };
    }
    while (!asked.work.next().done) {
      if (performance.now() < end) continue;
      behindAll(slice);
      return;
    }
    done(asked.trace);
  };
  afterPaint(slice);
  return () => {
    wanted = false;
  };
}
