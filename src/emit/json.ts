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
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return layOutArray(value, indent, taken);
  const entries = Object.entries(value);
  if (entries.length === 0) return '{}';
  const deeper = `${indent}  `;
  const lines = entries.map(([key, inner], index) => {
    const start = `${deeper}${JSON.stringify(key)}: `;
    const comma = index < entries.length - 1 ? ',' : '';
    return `${start}${layOut(inner, deeper, start.length + comma.length)}${comma}`;
  });
  return `{\n${lines.join('\n')}\n${indent}}`;
}

function layOutArray(items: readonly JsonValue[], indent: string, taken: number): string {
  const flat = `[${items.map((item) => layOut(item, '', 0)).join(', ')}]`;
  // prettier breaks an array of several objects or arrays, even where it would fit.
  const nested =
    items.length > 1 &&
    items.every((item) => typeof item === 'object' && item !== null && Object.keys(item).length > 1);
  if (!flat.includes('\n') && !nested && taken + flat.length <= WIDTH) return flat;
  const deeper = `${indent}  `;
  return `[\n${items.map((item, index) => `${deeper}${layOut(item, deeper, deeper.length + (index < items.length - 1 ? 1 : 0))}`).join(',\n')}\n${indent}]`;
}
