/** The lines of a file as an editor counts them: what follows the last line break is none where it is empty. */
export function linesOf(content: string): readonly string[] {
  const lines = content.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
