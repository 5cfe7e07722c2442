import { cleanLine, cleanText, commentLines } from './text.ts';

/** A recipe of a justfile. */
export interface JustRecipe {
  /** Letters, digits, "-" and "_": ours, never a person's text. */
  readonly name: string;
  /** What `just --list` says of it. */
  readonly doc?: string;
  readonly group?: string;
  /**
   * What may be given after the name; all but the last ones need a default if one before has it. An exported one
   * reaches the commands as a variable, so that no text can be taken for code.
   */
  readonly parameters?: readonly {
    readonly name: string;
    readonly fallback?: string;
    readonly exported?: true;
  }[];
  readonly dependencies?: readonly string[];
  /** The commands; whatever is in them reaches the shell as it stands. */
  readonly lines: readonly string[];
}

export interface Justfile {
  /** A comment at the top. */
  readonly header?: string;
  /** `set NAME := VALUE`; a list is a list of strings. */
  readonly settings: readonly { readonly name: string; readonly value: string | readonly string[] }[];
  readonly recipes: readonly JustRecipe[];
}

/** Writes a justfile in the layout of `just --fmt`. */
export function printJustfile({ header, settings, recipes }: Justfile): string {
  const top = header === undefined ? [] : [commentLines(header, '#').join('\n')];
  const set = settings.map(
    ({ name, value }) =>
      `set ${checked(name)} := ${typeof value === 'string' ? quote(value) : `[${value.map(quote).join(', ')}]`}`,
  );
  const parts = [...top, ...(set.length > 0 ? [set.join('\n')] : []), ...recipes.map(printRecipe)];
  return `${parts.join('\n\n')}\n`;
}

function printRecipe({ name, doc, group, parameters = [], dependencies = [], lines }: JustRecipe): string {
  const about = cleanLine(doc ?? '').trim();
  const taken = parameters.map(({ name: parameter, fallback, exported }) => {
    const start = `${exported ? '$' : ''}${checked(parameter)}`;
    return fallback === undefined ? start : `${start}=${quoteSingle(fallback)}`;
  });
  return [
    ...(about === '' ? [] : [`# ${about}`]),
    ...(group === undefined ? [] : [`[group(${quoteSingle(group)})]`]),
    `${[checked(name), ...taken].join(' ')}:${dependencies.map((needed) => ` ${checked(needed)}`).join('')}`,
    ...bodyLines(lines),
  ].join('\n');
}

/** The lines of a body, none of them empty at its ends; the first one's margin would be that of all. */
const bodyLines = (lines: readonly string[]): string[] =>
  lines
    .flatMap((line) => cleanText(line).split('\n'))
    .join('\n')
    .trim()
    .split('\n')
    .map((line) => line.trimEnd())
    .map((line) => (line === '' ? '' : `    ${line.replaceAll('{{', '{{{{')}`))
    .filter((line, _, all) => all.length > 1 || line !== '');

const checked = (name: string): string => {
  if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(name)) throw new Error(`not a name in a justfile: ${name}`);
  return name;
};

/** A string of just, between double quotes. */
const quote = (text: string): string =>
  `"${cleanText(text).replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\t', '\\t')}"`;

/** A string of just that has no escapes, as `just --fmt` leaves it. */
const quoteSingle = (text: string): string =>
  /['\n\t]/.test(cleanText(text)) ? quote(text) : `'${cleanText(text)}'`;
