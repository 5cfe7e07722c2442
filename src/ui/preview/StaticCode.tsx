import {
  type CSSProperties,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { ProjectFile } from '../../project/project-file.ts';
import { linesOf } from '../../state/lines-of.ts';
import { say } from '../../texts/say.ts';
import { languageOf } from '../highlight/language.ts';
import { escapeHtml } from '../highlight/line-html.ts';
import {
  currentHighlighter,
  type Highlighter,
  loadHighlighter,
  subscribeHighlighter,
} from '../highlight/load.ts';
import { trustedLines } from '../highlight/trusted-lines.ts';
import {
  blockMarkup,
  columnsOf,
  type LineMarks,
  LinePainter,
  lineNumbers,
  NO_MARKS,
} from './line-painter.ts';
import { type LineEvents, useStaticLines } from './use-static-lines.ts';

/** Colours may take this much of the frame that shows a change; what is left comes in the frames after it. */
const FRAME_BUDGET_MS = 5;

const LINES_ID = 'preview-lines';

/** The lines as the page was built with them; on the client they are adopted, not made again. */
function builtLines(file: ProjectFile): string {
  if (typeof document !== 'undefined') return document.getElementById(LINES_ID)?.innerHTML ?? '';
  const lines = linesOf(file.content);
  const coloured = currentHighlighter()?.highlight(languageOf(file.path), lines);
  return blockMarkup(lines.map((line, index) => ({ html: coloured?.[index] ?? escapeHtml(line) })));
}

/** The text with the colours that are known or affordable now, and whether some are still to come. */
function colour(file: ProjectFile, highlighter: Highlighter | undefined, known: ReadonlyMap<string, string>) {
  const texts = linesOf(file.content);
  const coloured = highlighter?.highlight(languageOf(file.path), texts, FRAME_BUDGET_MS);
  let complete = true;
  const lines = texts.map((text, index) => {
    const html = coloured?.[index] ?? known.get(text);
    if (html === undefined) complete = false;
    return { text, html: html ?? escapeHtml(text) };
  });
  return { lines, complete: complete && (coloured?.every((html) => html !== undefined) ?? true) };
}

interface Props {
  readonly file: ProjectFile;
  readonly marks: LineMarks;
  readonly lines: LineEvents;
  /** False while the editor stands in its place. */
  readonly active: boolean;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The file's text as plain, coloured HTML: before the editor has come, and on narrow screens. */
export function StaticCode({ file, marks, lines: events, active, scroller }: Props) {
  const host = useRef<HTMLElement>(null);
  const gutter = useRef<HTMLSpanElement>(null);
  const painter = useRef<LinePainter>(null);
  const path = useRef(file.path);
  const [built] = useState(() => ({ __html: trustedLines(builtLines(file)) }));
  const highlighter = useSyncExternalStore(subscribeHighlighter, currentHighlighter, currentHighlighter);

  const [numbers, columns] = useMemo(() => {
    const lines = linesOf(file.content);
    return [lineNumbers(lines.length), columnsOf(lines)];
  }, [file.content]);

  useLayoutEffect(() => {
    if (!host.current || !gutter.current) return;
    painter.current ??= new LinePainter(host.current, gutter.current);
    const lines = painter.current;
    let frame = 0;
    const paint = () => {
      // Colours seen in another file say nothing about this one.
      const known = path.current === file.path ? lines.known() : new Map<string, string>();
      path.current = file.path;
      const { lines: painted, complete } = colour(file, highlighter, known);
      lines.paint(painted, marks);
      if (complete) return;
      if (highlighter) frame = requestAnimationFrame(paint);
      else loadHighlighter().catch(() => {});
    };
    if (active) paint();
    else lines.paint([], NO_MARKS);
    return () => cancelAnimationFrame(frame);
  }, [file, marks, active, highlighter]);

  useEffect(() => {
    // The first key or click needs the colours soon; before it, the page was built with them.
    const load = () => void loadHighlighter().catch(() => {});
    const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;
    for (const sign of signs) window.addEventListener(sign, load, { once: true, passive: true });
    return () => {
      for (const sign of signs) window.removeEventListener(sign, load);
    };
  }, []);

  const onLines = useStaticLines(file, marks, events, active, host, scroller);

  return (
    <section
      {...onLines}
      ref={scroller}
      className="code-scroll"
      aria-label={say`Contents of ${file.path}`}
      hidden={!active}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <pre className="code" lang="en">
        <span ref={gutter} className="code-gutter" aria-hidden="true" data-numbers={numbers} />
        <code
          id={LINES_ID}
          ref={host}
          style={{ '--columns': columns } as CSSProperties}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped by lineHtml; the painter owns what is inside
          dangerouslySetInnerHTML={built}
        />
      </pre>
    </section>
  );
}
