import { optionLabel } from '../../config/describe.ts';
import { type Config, FIELDS, fieldOf } from '../../config/fields.ts';
import { listed } from '../../config/listed.ts';
import type { Behind, Reason, TracedLines } from '../../state/trace.ts';
import { list, plural, say } from '../../texts/say.ts';
import type { Target } from './trace-view.ts';

/** The most parts of a list of files. */
const MOST_PARTS = 5;

/** The most choices that are named for a line, unless all are asked for. */
export const MOST_REASONS = 5;

/** Lines in words, file by file: "3 lines in flake.nix and 1 in README.md". */
export function linesInWords(lines: TracedLines): string {
  const named = [...lines].map(([path, { length }], index) =>
    index > 0
      ? say`${length} in ${path}`
      : plural(length, { one: say`${length} line in ${path}`, other: say`${length} lines in ${path}` }),
  );
  return listed(named, MOST_PARTS, (more) =>
    plural(more, { one: say`${more} more file`, other: say`${more} more files` }),
  );
}

/** A field by its label, and the element or the chosen option of it where there is one. */
export function targetInWords(config: Config, { field, option }: Target): string {
  const { label, kind } = fieldOf(field);
  const value = config[field];
  const chosen = option ?? (kind === 'choice' ? (value as string) : undefined);
  if (chosen !== undefined) return say`${label}: ${optionLabel(field, chosen)}`;
  return value === false ? say`${label}: off` : label;
}

/** A choice behind a line, and what would change beside it. */
export function reasonInWords(config: Config, reason: Reason): string {
  const target = targetInWords(config, reason);
  return reason.also.length === 0
    ? target
    : say`${target} (with ${list(reason.also.map((name) => FIELDS[name].label))})`;
}

/** What stands where no choice is named for a line. */
export const silentInWords = (link: boolean): string =>
  link
    ? say`This line holds the link to your choices: each of them stands in it.`
    : say`Part of every project like this one: no single choice changes this line.`;

/** What is behind a line, as a sentence. */
export function behindInWords(config: Config, { reasons, link }: Behind): string {
  if (reasons.length === 0) return silentInWords(link);
  const named = reasons.map((reason) => reasonInWords(config, reason));
  const told = listed(named, MOST_REASONS + 1, (more) =>
    plural(more, { one: say`${more} more choice`, other: say`${more} more choices` }),
  );
  return say`${told}.`;
}
