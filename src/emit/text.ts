/**
 * Text as any generated file may hold it: NUL and other control characters (tab and line feed stay),
 * characters that turn the direction of what follows, and halves of surrogate pairs are taken out.
 * Carriage returns before a line feed vanish, alone they become line feeds.
 */
export const cleanText = (text: string): string =>
  text.replaceAll(/\r\n?/g, '\n').replaceAll(UNSAFE, (char) => (char === '\n' || char === '\t' ? char : ''));

/** The same on one line: line breaks and tabs become blanks. */
export const cleanLine = (text: string): string => cleanText(text).replaceAll(/[\n\t\u2028\u2029]+/g, ' ');

const UNSAFE = /[\p{Cc}\p{Bidi_Control}\p{Surrogate}\u2028\u2029\uFEFF]/gu;
