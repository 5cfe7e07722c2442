import { trustedLines } from '../highlight/trusted-lines.ts';
import { LINE_HEIGHT } from './reveal.ts';

/** What the static view shows: a line's text, and its HTML. */
export interface PaintedLine {
  readonly text: string;
  readonly html: string;
}

/** Lines (from 1) by how they are set off: what a change touched, what a choice writes, what is asked about. */
export interface LineMarks {
  readonly marked: readonly number[];
  readonly traced: readonly number[];
  readonly asked: readonly number[];
}

/** Nothing is set off. */
export const NO_MARKS: LineMarks = { marked: [], traced: [], asked: [] };

const MARKS = Object.keys(NO_MARKS) as readonly (keyof LineMarks)[];

/** So many lines stand in one block; the browser lays out only the blocks in view. */
const BLOCK = 16;
/** The most lines that are set one by one: beyond these, parsing blocks as a whole is several times faster. */
const MOST_SINGLE = 12;

/**
 * Keeps a column of lines in the document, touching only those that differ. React is left out of it: a change of
 * one line among a thousand is one assignment.
 */
export class LinePainter {
  private lines: readonly PaintedLine[] = [];
  private marks = NO_MARKS;
  private readonly beside = new Map<number, HTMLElement>();
  private readonly host: HTMLElement;
  private readonly gutter: HTMLElement;

  /** Takes over the lines that are there: those of the prerendered page, with their colours. */
  constructor(host: HTMLElement, gutter: HTMLElement) {
    this.host = host;
    this.gutter = gutter;
    this.lines = Array.from(host.querySelectorAll('.line'), (line) => ({
      text: (line.textContent ?? '').replace(/\n$/, ''),
      html: line.innerHTML.replace(/\n$/, ''),
    }));
  }

  /** The colours on show by text: for a line whose colours are not known yet, those it had are the best guess. */
  known(): ReadonlyMap<string, string> {
    return new Map(this.lines.map(({ text, html }) => [text, html]));
  }

  /** Shows these lines, and sets some of them off. */
  paint(lines: readonly PaintedLine[], marks: LineMarks): void {
    const differing = this.differing(lines);
    if (lines.length === this.lines.length && differing.length <= MOST_SINGLE) {
      for (const index of differing) {
        this.element(index)!.innerHTML = trustedLines(`${lines[index]!.html}\n`);
      }
    } else {
      this.mark(NO_MARKS);
      this.replace(differing, lines);
    }
    this.lines = lines;
    this.mark(marks);
  }

  /** The places at which another line stands, where both texts have one. */
  private differing(lines: readonly PaintedLine[]): readonly number[] {
    const both = Math.min(lines.length, this.lines.length);
    return Array.from({ length: both }, (_, index) => index).filter(
      (index) => lines[index]!.html !== this.lines[index]!.html,
    );
  }

  /** Makes the blocks that differ anew: up to the last difference, or to the end where the number of lines changed. */
  private replace(differing: readonly number[], lines: readonly PaintedLine[]): void {
    const shorter = Math.min(lines.length, this.lines.length);
    const first = Math.floor((differing[0] ?? shorter) / BLOCK) * BLOCK;
    const same = lines.length === this.lines.length;
    const end = same ? Math.ceil(((differing.at(-1) ?? 0) + 1) / BLOCK) * BLOCK : Number.POSITIVE_INFINITY;
    const { children } = this.host;
    const next = children[end / BLOCK];
    for (let block = children[first / BLOCK]; block && block !== next; block = children[first / BLOCK]) {
      block.remove();
    }
    const html = trustedLines(blockMarkup(lines.slice(first, end)));
    if (next) next.insertAdjacentHTML('beforebegin', html);
    else this.host.insertAdjacentHTML('beforeend', html);
  }

  private element(index: number): Element | undefined {
    return this.host.children[Math.floor(index / BLOCK)]?.children[index % BLOCK];
  }

  /** Sets these lines off and no others. What stays as it is is not touched: each class that goes has a block redrawn. */
  private mark(marks: LineMarks): void {
    const setOff = new Set(MARKS.flatMap((kind) => marks[kind]));
    for (const [number, beside] of this.beside) {
      if (setOff.has(number)) continue;
      beside.remove();
      this.beside.delete(number);
    }
    for (const number of setOff) {
      if (!this.beside.has(number)) this.beside.set(number, this.gutter.appendChild(gutterMark(number)));
    }
    for (const kind of MARKS) {
      const [before, now] = [new Set(this.marks[kind]), new Set(marks[kind])];
      for (const number of before) if (!now.has(number)) this.toggle(number, kind, false);
      for (const number of now) if (!before.has(number)) this.toggle(number, kind, true);
    }
    this.marks = marks;
  }

  private toggle(number: number, kind: keyof LineMarks, on: boolean): void {
    for (const element of [this.element(number - 1), this.beside.get(number)])
      element?.classList.toggle(kind, on);
  }
}

/** What sets a line off behind its number: the column of numbers lies over the lines, and hides what they have there. */
function gutterMark(number: number): HTMLElement {
  const mark = document.createElement('span');
  mark.className = 'gutter-mark';
  mark.style.top = `${(number - 1) * LINE_HEIGHT}px`;
  return mark;
}

/** Lines in their blocks, as the painter makes them and the prerendered page holds them. */
export function blockMarkup(lines: readonly Pick<PaintedLine, 'html'>[]): string {
  const blocks: string[] = [];
  for (let from = 0; from < lines.length; from += BLOCK) {
    const block = lines.slice(from, from + BLOCK);
    const html = block.map((line) => `<span class="line">${line.html}\n</span>`).join('');
    blocks.push(`<span class="lines" style="--lines:${block.length}">${html}</span>`);
  }
  return blocks.join('');
}

/** What stands beside the lines: "1" to their number, one below the other. */
export function lineNumbers(count: number): string {
  return Array.from({ length: count }, (_, index) => index + 1).join('\n');
}

/** How many columns the widest line takes. What is not ASCII may take two; a little too much does no harm. */
export function columnsOf(lines: readonly string[]): number {
  const width = (line: string): number => line.length + (line.match(/[^ -~]/g)?.length ?? 0);
  return lines.reduce((most, line) => Math.max(most, width(line)), 0);
}
