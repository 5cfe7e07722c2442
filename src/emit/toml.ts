import { stringify } from 'smol-toml';

/** A value on the right of "=". */
export type TomlValue =
  | string
  | number
  | boolean
  | readonly TomlValue[]
  | { readonly [key: string]: TomlValue };

/** A line of a table: a key (a dotted one as its parts) with its value, or a comment. */
export type TomlLine =
  | { readonly kind: 'pair'; readonly key: readonly string[]; readonly value: TomlValue }
  | { readonly kind: 'comment'; readonly text: string };

/** A table: its lines under `[name]`; without a name, the keys at the top of the file. */
export interface TomlTable {
  readonly name: readonly string[];
  readonly comment?: string;
  readonly lines: readonly TomlLine[];
}

/** `key = value`; the key may be dotted, and is ours. */
export const pair = (key: string, value: TomlValue): TomlLine => ({
  kind: 'pair',
  key: key.split('.'),
  value,
});

/** `# text` on a line of its own. */
export const tomlComment = (text: string): TomlLine => ({ kind: 'comment', text });

/** `[name]` with its lines; the name may be dotted, and is ours. */
export const table = (name: string, lines: readonly TomlLine[], comment?: string): TomlTable => ({
  name: name === '' ? [] : name.split('.'),
  lines,
  ...(comment !== undefined && { comment }),
});

/** The width at which taplo breaks an array. */
const WIDTH = 80;

/** Writes a document in taplo's layout. Keys and values are quoted by smol-toml. */
export function printToml(tables: readonly TomlTable[]): string {
  return `${tables.map(printTable).join('\n\n')}\n`;
}

function printTable({ name, comment, lines }: TomlTable): string {
  return [
    ...(comment === undefined ? [] : [printComment(comment)]),
    ...(name.length > 0 ? [`[${printKey(name)}]`] : []),
    ...lines.map((line) =>
      line.kind === 'comment' ? printComment(line.text) : printPair(line.key, line.value),
    ),
  ].join('\n');
}

const printComment = (text: string): string =>
  text
    .split('\n')
    .map((line) => `# ${line}`.trimEnd())
    .join('\n');

function printPair(key: readonly string[], value: TomlValue): string {
  const start = `${printKey(key)} = `;
  const flat = printValue(value);
  if (!Array.isArray(value) || value.length === 0 || start.length + flat.length <= WIDTH) return start + flat;
  return `${start}[\n${value.map((item) => `  ${printValue(item)},\n`).join('')}]`;
}

/** One value on one line, or one key: what smol-toml writes on either side of "=". */
function printValue(value: TomlValue): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(printValue).join(', ')}]`;
  if (typeof value === 'object') {
    const pairs = Object.entries(value).map(([key, inner]) => `${printKey([key])} = ${printValue(inner)}`);
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
  }
  return typeof value === 'boolean' ? String(value) : stringify({ value }).slice('value = '.length).trimEnd();
}

/** Keys are ours and few, so each is quoted once. */
const printedKeys = new Map<string, string>();

const printKey = (parts: readonly string[]): string => parts.map(printPart).join('.');

function printPart(part: string): string {
  const known = printedKeys.get(part);
  if (known !== undefined) return known;
  const printed = stringify({ [part]: 0 }).slice(0, -' = 0\n'.length);
  printedKeys.set(part, printed);
  return printed;
}
