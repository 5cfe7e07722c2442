import { type HTMLAttributes, type KeyboardEvent, type RefObject, useEffect } from 'react';
import type { ProjectFile } from '../../project/project-file.ts';
import { linesOf } from '../../state/lines-of.ts';
import type { LineMarks } from './line-painter.ts';
import { CODE_PADDING, LINE_HEIGHT } from './reveal.ts';

/** What a code view tells of its lines (from 1). */
export interface LineEvents {
  /** A line is pointed at, by pointer or caret; or none any more. */
  readonly point: (line: number | undefined) => void;
  /** A line is asked about; aloud by keyboard, where nothing else tells the answer. */
  readonly ask: (line: number, aloud: boolean) => void;
  /** Says which line is the current one: the view that is on show puts its answer here. */
  readonly current: RefObject<() => number>;
}

/** How the arrows move the line that is asked about. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The handlers of the static view: it has no caret, so Enter asks about the first line in view, and arrows go on. */
export function useStaticLines(
  file: ProjectFile,
  { asked }: LineMarks,
  { point, ask, current }: LineEvents,
  /** Whether the view is the one on show: it stays in the page, hidden, where the editor is. */
  active: boolean,
  host: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
): HTMLAttributes<HTMLElement> {
  const lineAt = (y: number): number | undefined => {
    const top = host.current?.getBoundingClientRect().top ?? 0;
    const line = Math.floor((y - top) / LINE_HEIGHT) + 1;
    return line >= 1 && line <= linesOf(file.content).length ? line : undefined;
  };
  const [kept] = asked;
  useEffect(() => {
    if (!active) return;
    current.current = () =>
      kept ?? Math.ceil(Math.max(0, (scroller.current?.scrollTop ?? 0) - CODE_PADDING) / LINE_HEIGHT) + 1;
  }, [active, current, scroller, kept]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = kept === undefined ? undefined : STEPS[event.key];
    if (event.key !== 'Enter' && step === undefined) return;
    event.preventDefault();
    const last = linesOf(file.content).length;
    ask(Math.min(Math.max((kept ?? current.current()) + (step ?? 0), 1), last), true);
  };
  return {
    onKeyDown,
    onPointerMove: (event) => event.pointerType !== 'touch' && point(lineAt(event.clientY)),
    onPointerLeave: (event) => event.pointerType !== 'touch' && point(undefined),
    onClick: (event) => {
      const line = lineAt(event.clientY);
      if (line !== undefined && document.getSelection()?.isCollapsed !== false) ask(line, false);
    },
  };
}
