import type { CallOff, Tracer } from '../../state/tracer.ts';
import { say } from '../../texts/say.ts';
import type { Surroundings } from './trace-form.ts';
import { showTrace, traceView } from './trace-view.ts';
import { behindInWords } from './words.ts';

/** How long a pointer or the caret rests on a line before the choices behind it are named. */
const REST_MS = 160;
/** How long they stay named when the pointer has left: long enough to reach them. */
const LEAVE_MS = 500;

/** From a line to the choices behind it. */
export interface LineTracing {
  /** A line is pointed at, or none any more. */
  readonly point: (path: string, line: number | undefined) => void;
  /** A line is asked for outright; once more, and it is let go. Aloud: for those who did not point at it. */
  readonly ask: (path: string, line: number, aloud: boolean) => void;
  /** What is named stays as it is for now. */
  readonly hold: () => void;
  readonly close: () => void;
}

/** Names the choices behind a line that is pointed at, or that was asked for outright and stays. */
export function traceLines({ store, announce }: Surroundings, tracer: Tracer): LineTracing {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let callOff: CallOff | undefined;

  const stop = (): void => {
    clearTimeout(timer);
    callOff?.();
  };
  const close = (): void => {
    stop();
    showTrace({ asked: undefined });
  };
  const look = (path: string, line: number): void => {
    callOff?.();
    callOff = tracer.behind(path, line, (behind) =>
      showTrace({ asked: { path, line, kept: false, behind } }),
    );
  };
  return {
    point: (path, line) => {
      const { asked } = traceView();
      if (asked?.kept && asked.path === path) return;
      stop();
      if (line === undefined) timer = setTimeout(close, LEAVE_MS);
      else if (asked?.path !== path || asked.line !== line)
        timer = setTimeout(() => look(path, line), REST_MS);
    },
    ask: (path, line, aloud) => {
      const { asked } = traceView();
      if (asked?.kept && asked.path === path && asked.line === line && !aloud) {
        close();
        return;
      }
      stop();
      showTrace({ asked: { path, line, kept: true, behind: undefined } });
      callOff = tracer.behind(path, line, (behind) => {
        showTrace({ asked: { path, line, kept: true, behind } });
        if (aloud) announce(say`Line ${line}: ${behindInWords(store.getState().settled, behind)}`);
      });
    },
    // What was asked for still comes.
    hold: () => clearTimeout(timer),
    close,
  };
}
