import { escapeHidden } from './text.ts';

/** Plain data. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** The width at which prettier breaks a line. */
const WIDTH = 80;

/** Writes JSON in prettier's layout: an object a key a line, an array on one line while it fits. */
export const printJson = (value: JsonValue): string => `${layOut(value, '', 0)}\n`;

/** @param taken how much of the first line is used already, and how much must follow it */
function layOut(value: JsonValue, indent: string, taken: number): string {
  if (isArray(value)) return layOutArray(value, indent, taken);
  if (typeof value !== 'object' || value === null) return printScalar(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return '{}';
  const deeper = `${indent}  `;
  const lines = entries.map(([key, inner], index) => {
    const start = `${deeper}${printScalar(key)}: `;
    const comma = index < entries.length - 1 ? ',' : '';
    return `${start}${layOut(inner, deeper, start.length + comma.length)}${comma}`;
  });
  return `{\n${lines.join('\n')}\n${indent}}`;
}

function layOutArray(items: readonly JsonValue[], indent: string, taken: number): string {
  if (items.length === 0) return '[]';
  const flat = `[${items.map((item) => layOut(item, '', 0)).join(', ')}]`;
  if (!flat.includes('\n') && !isTable(items) && taken + [...flat].length <= WIDTH) return flat;
  const deeper = `${indent}  `;
  if (items.length > 1 && items.every((item) => typeof item === 'number')) {
    return `[\n${filled(items, deeper)}\n${indent}]`;
  }
  const lines = items.map((item, index) => {
    const comma = index < items.length - 1 ? ',' : '';
    return `${deeper}${layOut(item, deeper, deeper.length + comma.length)}${comma}`;
  });
  return `[\n${lines.join('\n')}\n${indent}]`;
}

/** prettier breaks an array of several objects, or of several arrays, even where it would fit. */
const isTable = (items: readonly JsonValue[]): boolean =>
  items.length > 1 && (items.every(isBigArray) || items.every(isBigObject));

const isBigArray = (item: JsonValue): boolean => isArray(item) && item.length > 1;

const isBigObject = (item: JsonValue): boolean =>
  typeof item === 'object' && item !== null && !isArray(item) && Object.keys(item).length > 1;

/** Numbers alone share lines. */
function filled(numbers: readonly number[], indent: string): string {
  const lines: string[] = [];
  for (const [index, number] of numbers.entries()) {
    const word = printScalar(number) + (index < numbers.length - 1 ? ',' : '');
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(indent + word);
  }
  return lines.join('\n');
}

const isArray = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

/** As JSON, and as prettier: no plus in exponents. */
const printScalar = (value: string | number | boolean | null): string => {
  const printed = JSON.stringify(value);
  return typeof value === 'number' ? printed.replace('e+', 'e') : escapeHidden(printed);
};
