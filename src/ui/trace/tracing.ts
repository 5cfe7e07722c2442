import { afterPaint } from '../../state/after-paint.ts';
import { createTracer } from '../../state/tracer.ts';
import { isFreeEscape } from '../parts/use-escape.ts';
import { targetOf } from './target.ts';
import { type Surroundings, traceForm } from './trace-form.ts';
import { type LineTracing, traceLines } from './trace-lines.ts';
import { type Target, traceView } from './trace-view.ts';

/** Everything that the page tells the tracing, once it has been loaded. */
export interface Tracing extends Pick<LineTracing, 'point' | 'ask'> {
  /** Something happened in the page. */
  readonly handle: (event: Event) => void;
  /** Lets go of what was asked for outright. */
  readonly close: () => void;
  /** Follows the page no longer. */
  readonly stop: () => void;
}

/** Starts to trace: from the form to the lines of the files, and back. */
export function startTracing(surroundings: Surroundings): Tracing {
  const { store } = surroundings;
  const tracer = createTracer(store);
  const form = traceForm(surroundings, tracer);
  const lines = traceLines(surroundings, tracer);
  let inStrip = false;

  // What is lit is of a config that is no longer there.
  let stale = false;
  const letGo = (): void => {
    if (!stale) return;
    stale = false;
    keepFocus();
    lines.close();
    form.reset();
  };
  const stop = store.subscribe((now, before) => {
    if (now.settled === before.settled) return;
    stale = true;
    // It goes out behind the change itself: it may be many rows and lines.
    afterPaint(letGo);
  });
  const show = (target: Target): void => {
    // However soon after a change something is asked for, it is not let go with what was there before.
    letGo();
    // The strip has room for one answer: to what was asked last.
    lines.close();
    form.show(target);
  };
  const close = (): void => {
    keepFocus();
    lines.close();
    form.close();
  };
  const over = (element: Element | null): void => {
    form.point(element);
    const was = inStrip;
    inStrip = element?.closest('.line-strip') != null;
    if (inStrip) lines.hold();
    else if (was) lines.point(store.getState().selected, undefined);
  };
  const key = (event: KeyboardEvent, element: Element | null): void => {
    if (isFreeEscape(event)) {
      const { lit, asked } = traceView();
      // One thing at a time: a notice stays.
      if (lit?.kept || asked?.kept) event.preventDefault();
      close();
    }
    const target = event.key === 'Enter' && (event.ctrlKey || event.metaKey) ? targetOf(element) : undefined;
    if (target === undefined) return;
    event.preventDefault();
    show(target);
  };
  return {
    point: lines.point,
    ask: (path, line, aloud) => {
      letGo();
      lines.ask(path, line, aloud);
    },
    close,
    stop,
    handle: (event) => {
      const element = event.target instanceof Element ? event.target : null;
      if (event instanceof KeyboardEvent) key(event, element);
      else if (event.type === 'focusin') form.focus(element);
      else if (event.type === 'click') {
        const target = element?.closest('[data-show-lines]') ? targetOf(element) : undefined;
        if (target) show(target);
      } else if ((event as PointerEvent).pointerType !== 'touch') {
        over(event.type === 'pointerover' ? element : null);
      }
    },
  };
}

/** Of the buttons in the strip only the first one stays; the focus must not go with the others. */
function keepFocus(): void {
  document.activeElement?.closest('.line-strip')?.querySelector('button')?.focus();
}
