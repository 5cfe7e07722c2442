import {
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { FileChange } from '../../state/compare/comparison.ts';
import { linesOf } from '../../state/lines-of.ts';
import { plural, say } from '../../texts/say.ts';
import { languageOf } from '../highlight/language.ts';
import { escapeHtml } from '../highlight/line-html.ts';
import { currentHighlighter, loadHighlighter, subscribeHighlighter } from '../highlight/load.ts';
import { trustedLines } from '../highlight/trusted-lines.ts';
import { handOn } from '../parts/hand-on.ts';
import { firstRows, type HunkRow, hunkRows, MOST_COLOURED } from './hunk-rows.ts';

interface Props {
  readonly change: FileChange;
  /** The number of the difference to bring into view. */
  readonly at: number;
}

/** The differences of a file as plain, coloured lines: before the editor has come, and on narrow screens. */
export function HunkList({ change, at }: Props) {
  const scroller = useRef<HTMLElement>(null);
  const every = useMemo(() => hunkRows(change), [change]);
  const [whole, setWhole] = useState<FileChange>();
  const { hunks, more } = whole === change ? { hunks: every, more: 0 } : firstRows(every, at);
  const html = useColours(change);
  useReveal(scroller, change.path, at);
  /** To the first of the lines that came. */
  const goOn = (): void => {
    const lines = scroller.current?.querySelectorAll<HTMLElement>('.hunk-line');
    const first = lines?.[lines.length - more];
    if (!first) return;
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
  };
  return (
    <section
      className="hunks"
      ref={scroller}
      aria-label={say`Differences of ${change.path}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      {hunks.map((rows, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: hunks have no name but their place
        <pre key={index} className="hunk">
          {rows.map((row, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: neither have lines
            <Line key={line} row={row} html={html(row)} current={row.difference === at} />
          ))}
        </pre>
      ))}
      {more > 0 && (
        <button ref={handOn(goOn)} type="button" className="button" onClick={() => setWhole(change)}>
          {plural(more, { one: say`Show ${more} more line`, other: say`Show ${more} more lines` })}
        </button>
      )}
    </section>
  );
}

interface LineProps {
  readonly row: HunkRow;
  readonly html: string;
  readonly current: boolean;
}

const SIGNS: Readonly<Record<HunkRow['kind'], string>> = {
  added: '+',
  removed: '−',
  same: ' ',
  'not-ended': ' ',
};

function Line({ row: { kind, number, difference }, html, current }: LineProps) {
  if (kind === 'not-ended')
    return <span className="hunk-line hunk-note">{say`The last line is not ended.`}</span>;
  // Screen readers know these two elements; a line that stays is nothing of its own.
  const Kind = kind === 'added' ? 'ins' : kind === 'removed' ? 'del' : 'span';
  return (
    <Kind
      className="hunk-line"
      data-kind={kind}
      data-difference={difference}
      data-current={current || undefined}
    >
      <span className="hunk-number" aria-hidden="true">
        {number}
      </span>
      <span className="hunk-sign" aria-hidden="true">
        {SIGNS[kind]}
      </span>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: escaped by lineHtml and escapeHtml */}
      <span lang="en" dangerouslySetInnerHTML={{ __html: trustedLines(`${html}\n`) }} />
    </Kind>
  );
}

/** The colours of each line as it has them in its file. */
function useColours({ path, before, after }: FileChange): (row: HunkRow) => string {
  const highlighter = useSyncExternalStore(subscribeHighlighter, currentHighlighter, currentHighlighter);
  useEffect(() => void loadHighlighter().catch(() => {}), []);
  const [old, now] = [before?.content ?? '', after?.content ?? ''];
  return useMemo(() => {
    const colours = (text: string) =>
      highlighter?.highlight(languageOf(path), linesOf(text).slice(0, MOST_COLOURED)) ?? [];
    const [removed, others] = [colours(old), colours(now)];
    return ({ kind, number, text }) =>
      (kind === 'removed' ? removed : others)[number - 1] ?? escapeHtml(text);
  }, [highlighter, path, old, now]);
}

/** Brings a difference into view, within the list alone: scrollIntoView would move the page, too. */
function useReveal(scroller: RefObject<HTMLElement | null>, path: string, at: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same number of another file is another place
  useLayoutEffect(() => {
    const list = scroller.current;
    if (!list) return;
    const line = list.querySelector<HTMLElement>(`[data-difference="${at}"]`);
    if (!line) {
      list.scrollTop = 0;
      return;
    }
    const { top, bottom } = list.getBoundingClientRect();
    const place = line.getBoundingClientRect();
    if (place.top < top || place.bottom > bottom) list.scrollTop += place.top - top - (bottom - top) / 3;
  }, [scroller, path, at]);
}
