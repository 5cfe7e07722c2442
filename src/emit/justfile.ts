/** A recipe of a justfile. */
export interface JustRecipe {
  /** Letters, digits, "-" and "_": ours, never a person's text. */
  readonly name: string;
  /** What `just --list` says of it. */
  readonly doc?: string;
  readonly group?: string;
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
  const top =
    header === undefined
      ? []
      : [
          header
            .split('\n')
            .map((line) => `# ${line}`.trimEnd())
            .join('\n'),
        ];
  const set = settings.map(
    ({ name, value }) =>
      `set ${name} := ${typeof value === 'string' ? quote(value) : `[${value.map(quote).join(', ')}]`}`,
  );
  const parts = [...top, ...(set.length > 0 ? [set.join('\n')] : []), ...recipes.map(printRecipe)];
  return `${parts.join('\n\n')}\n`;
}

function printRecipe({ name, doc, group, dependencies = [], lines }: JustRecipe): string {
  return [
    ...(doc === undefined ? [] : [`# ${doc}`]),
    ...(group === undefined ? [] : [`[group(${quoteSingle(group)})]`]),
    [`${name}:`, ...dependencies].join(' '),
    // Two opening braces would begin an expression of just; four of them are two.
    ...lines.map((line) => `    ${line.replaceAll('{{', '{{{{')}`),
  ].join('\n');
}

/** A string of just, between double quotes. */
const quote = (text: string): string =>
  `"${text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')}"`;

/** A string of just that has no escapes, as `just --fmt` leaves it. */
const quoteSingle = (text: string): string => (text.includes("'") ? quote(text) : `'${text}'`);
