/** What the static view shows: a line's text, and its HTML. */
export interface PaintedLine {
  readonly text: string;
  readonly html: string;
}

/**
 * Keeps a column of lines in the document, touching only those that differ. React is left out of it: a change of
 * one line among a thousand is one assignment.
 */
export class LinePainter {
  private lines: readonly PaintedLine[] = [];
  private marked: readonly number[] = [];
  private readonly host: HTMLElement;

  /** Takes over the lines that are there: those of the prerendered page, with their colours. */
  constructor(host: HTMLElement) {
    this.host = host;
    this.lines = Array.from(host.children, (line) => ({
      text: (line.textContent ?? '').replace(/\n$/, ''),
      html: line.innerHTML.replace(/\n$/, ''),
    }));
  }

  /** The colours on show by text: for a line whose colours are not known yet, those it had are the best guess. */
  known(): ReadonlyMap<string, string> {
    return new Map(this.lines.map(({ text, html }) => [text, html]));
  }

  /** Shows these lines, and marks those that a change touched (from 1). */
  paint(lines: readonly PaintedLine[], marked: readonly number[]): void {
    this.mark(this.marked, false);
    const before = this.lines;
    const shorter = Math.min(before.length, lines.length);
    let start = 0;
    while (start < shorter && before[start]!.html === lines[start]!.html) start++;
    let end = 0;
    while (end < shorter - start && before.at(-1 - end)!.html === lines.at(-1 - end)!.html) end++;
    this.replace(start, before.length - end, lines.slice(start, lines.length - end));
    this.lines = lines;
    this.marked = marked;
    this.mark(marked, true);
  }

  private replace(from: number, to: number, lines: readonly PaintedLine[]): void {
    const kept = Math.min(to - from, lines.length);
    for (let index = 0; index < kept; index++) {
      if (this.lines[from + index]!.html !== lines[index]!.html) {
        this.host.children[from + index]!.innerHTML = `${lines[index]!.html}\n`;
      }
    }
    for (let index = from + kept; index < to; index++) this.host.children[from + kept]!.remove();
    if (lines.length > kept) {
      const html = lines.slice(kept).map(lineMarkup).join('');
      const next = this.host.children[from + kept];
      if (next) next.insertAdjacentHTML('beforebegin', html);
      else this.host.insertAdjacentHTML('beforeend', html);
    }
  }

  private mark(numbers: readonly number[], marked: boolean): void {
    for (const number of numbers) {
      const line = this.host.children[number - 1];
      line?.classList.toggle('marked', marked);
      if (marked) line?.setAttribute('data-number', String(number));
    }
  }
}

/** A line's element, as the painter makes it and the prerendered page holds it. */
export function lineMarkup({ html }: Pick<PaintedLine, 'html'>): string {
  return `<span class="line">${html}\n</span>`;
}

/** What stands beside the lines: "1" to their number, one below the other. */
export function lineNumbers(count: number): string {
  return Array.from({ length: count }, (_, index) => index + 1).join('\n');
}

/** The lines of a file as an editor counts them: what follows the last line break is none where it is empty. */
export function linesOf(content: string): readonly string[] {
  const lines = content.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
