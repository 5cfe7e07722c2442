/** The doc comment of a crate or module: one `//!` a line. A line comment ends at its line, so any text is safe. */
export const docComment = (text: string): string =>
  `${text
    .split('\n')
    .map((line) => `//! ${line}`.trimEnd())
    .join('\n')}\n`;
