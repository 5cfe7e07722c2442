import { optionLabel } from '../../config/describe.ts';
import { type Config, FIELDS, fieldOf } from '../../config/fields.ts';
import type { Behind, Reason, TracedLines } from '../../state/trace.ts';
import type { Target } from './trace-view.ts';

/** So many files are named in a sentence. */
const MOST_FILES = 4;

/** Lines in words, file by file: "3 lines in flake.nix, 1 in README.md". */
export function linesInWords(lines: TracedLines): string {
  const files = [...lines].map(([path, { length }]) => ({ path, length }));
  const named = files.slice(0, MOST_FILES).map(({ path, length }, index) => {
    const unit = index > 0 ? '' : length === 1 ? ' line' : ' lines';
    return `${length}${unit} in ${path}`;
  });
  const more = files.length - named.length;
  if (more > 0) named.push(more === 1 ? 'and 1 more file' : `and ${more} more files`);
  return named.join(', ');
}

/** A field by its label, and the element or the chosen option of it where there is one. */
export function targetInWords(config: Config, { field, option }: Target): string {
  const { label, kind } = fieldOf(field);
  const value = config[field];
  const chosen = option ?? (kind === 'choice' ? (value as string) : undefined);
  if (chosen !== undefined) return `${label}: ${optionLabel(field, chosen)}`;
  return value === false ? `${label}: off` : label;
}

/** A choice behind a line, and what would change beside it. */
export function reasonInWords(config: Config, reason: Reason): string {
  const also = reason.also.map((name) => FIELDS[name].label).join(', ');
  return `${targetInWords(config, reason)}${also && ` (with ${also})`}`;
}

/** What stands where no choice is named for a line. */
export const silentInWords = (link: boolean): string =>
  link
    ? 'This line holds the link to your choices: each of them stands in it.'
    : 'Part of every project like this one: no single choice changes this line.';

/** What is behind a line, as a sentence. */
export const behindInWords = (config: Config, { reasons, link }: Behind): string =>
  reasons.length > 0
    ? `${reasons.map((reason) => reasonInWords(config, reason)).join('; ')}.`
    : silentInWords(link);
