/** A run of lines, both ends included and counted from 1, and the text that takes its place. */
export interface LineEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The fewest edits of whole lines that turn one text into the other. Edits, not a new value, because they keep the
 * editor's scroll position, selection and folds, and cost only what changed.
 */
export function lineEdits(before: readonly string[], after: readonly string[]): readonly LineEdit[] {
  if (before.length === after.length) {
    return after.flatMap((text, index) =>
      before[index] === text ? [] : [{ from: index + 1, to: index + 1, text }],
    );
  }
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  // An edit must span a line on either side: a pure insertion or removal takes a neighbour along.
  if (shorter - end <= start) {
    if (start > 0) start--;
    else end--;
  }
  return [
    { from: start + 1, to: before.length - end, text: after.slice(start, after.length - end).join('\n') },
  ];
}
