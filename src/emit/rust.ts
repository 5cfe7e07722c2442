import { commentLines } from './text.ts';

/**
 * The doc comment of a crate or module: one `//!` a line. A line comment ends at its line, so any text is
 * safe; characters that turn the direction of text, which rustc refuses in comments, are taken out.
 */
export const docComment = (text: string): string => `${commentLines(text, '//!').join('\n')}\n`;
