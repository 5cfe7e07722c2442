/** The height of a line, in the static view and in the editor. */
export const LINE_HEIGHT = 20;
/** The room above the first line and below the last. */
export const CODE_PADDING = 8;

/** The height of a text with the room around it. */
export const textHeight = (content: string): number =>
  (content.split('\n').length - 1) * LINE_HEIGHT + 2 * CODE_PADDING;

/** The part of a text that is scrolled into view, in pixels. */
export interface Viewport {
  readonly top: number;
  readonly height: number;
}

/**
 * Where to scroll so that a changed line is seen: a third of the view above the first one. Undefined where one is in
 * view already, so that a view that shows a change never moves.
 */
export function revealTop(
  marked: readonly number[],
  view: Viewport,
  topOf: (line: number) => number = (line) => CODE_PADDING + (line - 1) * LINE_HEIGHT,
): number | undefined {
  const [first] = marked;
  if (first === undefined || view.height <= 0) return undefined;
  const end = view.top + view.height;
  const seen = (line: number) => topOf(line) >= view.top && topOf(line) + LINE_HEIGHT <= end;
  return marked.some(seen) ? undefined : Math.max(0, topOf(first) - Math.round(view.height / 3));
}
