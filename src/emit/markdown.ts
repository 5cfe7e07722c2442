import { cleanLine, cleanText } from './text.ts';

/** What Markdown, or HTML within it, could take for more than text. */
const SPECIAL = /[\\`*_{}[\]<>()#+\-.!|~&$:@=]/g;

/**
 * A person's text as one line of running Markdown: it shows as typed, and makes no link, tag, heading or
 * list. Words without special characters stay as they are.
 */
export const escapeMarkdown = (text: string): string =>
  cleanLine(text)
    .trim()
    .replaceAll(/ {2,}/g, ' ')
    .replace(SPECIAL, (character, at: number, line: string) =>
      needsEscape(line.slice(0, at), character, line.slice(at + 1)) ? `\\${character}` : character,
    );

/** Punctuation inside a sentence is left alone, since prettier and readers would rather see it bare. */
function needsEscape(before: string, character: string, after: string): boolean {
  switch (character) {
    case '-':
    case '+':
    case '#':
    case '=':
      return before === '';
    case '.':
      // The mark of a list, or of a bare address.
      return /^\d*$/.test(before) || /(^|[^a-z\d])www$/i.test(before);
    case ')':
      return /^\d+$/.test(before);
    case '!':
      return after.startsWith('[');
    case '(':
    case '}':
      return false;
    case '{':
      return /^[{%]/.test(after);
    case '_':
      // Between letters it is but a letter.
      return !/[^\p{P}\p{S}\s]$/u.test(before) || !/^[^\p{P}\p{S}\s]/u.test(after);
    case ':':
      // A scheme makes a bare address a link.
      return /(https?|ftp|mailto|xmpp)$/i.test(before);
    default:
      return true;
  }
}

/** A span of code that shows a line of text as it is, whatever backticks are in it. */
export function codeSpan(text: string): string {
  const line = cleanLine(text);
  const fence = '`'.repeat(longestRun(line) + 1);
  // One blank at either end is taken away again, if there is one at both.
  const pad = /^`|`$|^ .*\S.* $|^$/.test(line) ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** A block of code in a language; its fence is longer than any inside. */
export function codeBlock(language: string, text: string): string {
  const code = cleanText(text).replace(/\n$/, '');
  const fence = '`'.repeat(Math.max(3, longestRun(code) + 1));
  return `${fence}${language}\n${code}\n${fence}\n`;
}

const longestRun = (text: string): number =>
  Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
