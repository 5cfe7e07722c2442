import type { Token } from './tokenizer.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text as HTML, exactly as a browser would write it back. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (character) => ESCAPES[character]!);
}

/** A line as HTML: one span per run of a class, none for plain text or blanks. */
export function lineHtml(line: string, tokens: readonly Token[]): string {
  let html = '';
  for (let index = 0; index < tokens.length; ) {
    const { start, kind } = tokens[index]!;
    while (++index < tokens.length && tokens[index]!.kind === kind);
    const text = line.slice(start, tokens[index]?.start ?? line.length);
    const plain = kind === 'text' || text.trim() === '';
    html += plain ? escapeHtml(text) : `<span class="t-${kind}">${escapeHtml(text)}</span>`;
  }
  return html;
}
