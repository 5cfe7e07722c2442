import { cleanLine } from './text.ts';

/** Plain data, as Lua writes it. */
export type LuaValue = string | boolean | readonly LuaValue[] | { readonly [key: string]: LuaValue };

/** Writes a value; a table with keys has a line for each. */
export function printLua(value: LuaValue, indent = ''): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'boolean') return String(value);
  if (isList(value)) return `{ ${value.map((item) => printLua(item, indent)).join(', ')} }`;
  const deeper = `${indent}  `;
  const lines = Object.entries(value).map(
    ([key, inner]) => `${deeper}${printKey(key)} = ${printLua(inner, deeper)},\n`,
  );
  return `{\n${lines.join('')}${indent}}`;
}

const isList = (value: LuaValue): value is readonly LuaValue[] => Array.isArray(value);

const printKey = (key: string): string => (/^[A-Za-z_]\w*$/.test(key) ? key : `[${quote(key)}]`);

/** A string in single quotes, on one line. */
const quote = (text: string): string => `'${cleanLine(text).replace(/[\\']/g, '\\$&')}'`;
