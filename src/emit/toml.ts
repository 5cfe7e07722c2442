import { stringify } from 'smol-toml';
import { commentLines, escapeHidden, wellFormed } from './text.ts';

/** A value on the right of "=". */
export type TomlValue =
  | string
  | number
  | boolean
  | readonly TomlValue[]
  | { readonly [key: string]: TomlValue };

/** A line of a table: a key (a dotted one as its parts) with its value. */
export interface TomlLine {
  readonly key: readonly string[];
  readonly value: TomlValue;
}

/** A table: its lines under `[name]`; without a name, the keys at the top of the file. */
export interface TomlTable {
  readonly name: readonly string[];
  readonly comment?: string;
  readonly lines: readonly TomlLine[];
}

/** `key = value`; the key may be dotted, and is ours. */
export const pair = (key: string, value: TomlValue): TomlLine => ({ key: key.split('.'), value });

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
  return `${tables
    .map(printTable)
    .filter((text) => text !== '')
    .join('\n\n')}\n`;
}

function printTable({ name, comment, lines }: TomlTable): string {
  return [
    ...(comment === undefined ? [] : [printComment(comment)]),
    ...(name.length > 0 ? [`[${printKey(name)}]`] : []),
    ...lines.map(({ key, value }) => printPair(key, value)),
  ].join('\n');
}

const printComment = (text: string): string => commentLines(text, '#').join('\n');

function printPair(key: readonly string[], value: TomlValue): string {
  const start = `${printKey(key)} = `;
  const flat = start + printValue(value);
  return [...flat].length <= WIDTH ? flat : start + printOpen(value, '');
}

/** One value on one line, or one key: what smol-toml writes on either side of "=". */
function printValue(value: TomlValue): string {
  if (isArray(value)) return `[${value.map(printValue).join(', ')}]`;
  return typeof value === 'object' ? printInline(value, printValue) : printScalar(value);
}

/** A value of a line that is too long: taplo opens all its arrays, those in inline tables, too. */
function printOpen(value: TomlValue, indent: string): string {
  if (isArray(value)) {
    const deeper = `${indent}  `;
    return `[\n${value.map((item) => `${deeper}${printOpen(item, deeper)},\n`).join('')}${indent}]`;
  }
  return typeof value === 'object'
    ? printInline(value, (inner) => printOpen(inner, indent))
    : printScalar(value);
}

function printInline(
  value: { readonly [key: string]: TomlValue },
  print: (inner: TomlValue) => string,
): string {
  const pairs = Object.entries(value).map(([key, inner]) => `${printKey([key])} = ${print(inner)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

const isArray = (value: TomlValue): value is readonly TomlValue[] => Array.isArray(value);

const printScalar = (value: string | number | boolean): string => {
  if (typeof value === 'boolean') return String(value);
  const sound = typeof value === 'string' ? wellFormed(value) : value;
  return escapeHidden(stringify({ value: sound }).slice('value = '.length).trimEnd());
};

const printKey = (parts: readonly string[]): string => parts.map(printPart).join('.');

const printPart = (part: string): string =>
  BARE.test(part) ? part : escapeHidden(stringify({ [wellFormed(part)]: 0 }).slice(0, -' = 0\n'.length));

const BARE = /^[A-Za-z0-9_-]+$/;
