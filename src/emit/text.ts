/**
 * Text as any generated file may hold it: NUL and other control characters (tab and line feed stay),
 * characters that turn the direction of what follows, and halves of surrogate pairs are taken out.
 * Carriage returns before a line feed vanish, alone they become line feeds.
 */
export const cleanText = (text: string): string => (PLAIN.test(text) ? text : withoutUnsafe(text));

// Nearly all texts are plain, and a file has hundreds.
const PLAIN = /^[ -~]*$/;

const withoutUnsafe = (text: string): string =>
  text.replaceAll(/\r\n?/g, '\n').replaceAll(UNSAFE, (char) => (char === '\n' || char === '\t' ? char : ''));

/** The same on one line: line breaks and tabs become blanks. */
export const cleanLine = (text: string): string => cleanText(text).replaceAll(/[\n\t]+/g, ' ');

const UNSAFE = /[\p{Cc}\p{Bidi_Control}\p{Surrogate}\u2028\u2029\uFEFF]/gu;

/** In formats with `\uXXXX`: the same text, everything that cannot be seen or turns its direction escaped. */
export const escapeHidden = (printed: string): string =>
  printed.replaceAll(HIDDEN, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

const HIDDEN = /[\p{Bidi_Control}\u007f-\u009f\u2028\u2029\ufeff]/gu;

/** A comment of several lines, each behind its sign. */
export const commentLines = (text: string, sign: string): string[] =>
  cleanText(text)
    .split('\n')
    .map((line) => `${sign} ${line.trim()}`.trimEnd());

/** The same text, halves of characters replaced, as they would be in a file. */
export const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\ufffd');
