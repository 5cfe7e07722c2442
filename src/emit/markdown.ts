/** What Markdown, or HTML within it, could take for more than text. */
const SPECIAL = /[\\`*_{}[\]<>()#+\-.!|~&$:@]/g;

/**
 * Escapes one line of a person's text for running Markdown: it shows as typed, and makes no link, tag, heading or
 * list. Words without special characters stay as they are.
 */
export const escapeMarkdown = (text: string): string =>
  text.replace(SPECIAL, (character, at: number) =>
    needsEscape(text, character, at) ? `\\${character}` : character,
  );

/** Punctuation inside a sentence is left alone, since prettier and readers would rather see it bare. */
function needsEscape(text: string, character: string, at: number): boolean {
  if (character === '.' || character === '-' || character === '+' || character === '#' || character === ')') {
    return /^\s*(\d+)?$/.test(text.slice(0, at));
  }
  if (character === '(' || character === '!' || character === '$' || character === '{' || character === '}') {
    return character === '!' && text[at + 1] === '[';
  }
  // A scheme makes a bare address a link, and an at sign a mail link.
  if (character === ':') return /(https?|ftp|mailto|xmpp)$/i.test(text.slice(0, at));
  return true;
}

/** A span of code that shows the text as it is, whatever backticks are in it. */
export function codeSpan(text: string): string {
  const fence = '`'.repeat(longestRun(text) + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** A block of code in a language. */
export function codeBlock(language: string, text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}\n`;
}

const longestRun = (text: string): number =>
  Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
