import type { NixPart } from './nix.ts';
import { cleanText } from './text.ts';

const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_'-]*$/;
const KEYWORDS = new Set(['if', 'then', 'else', 'assert', 'with', 'let', 'in', 'rec', 'inherit', 'or']);

/** Whether a name can stand unquoted, as a variable or an attribute. */
export const isIdentifier = (name: string): boolean => IDENTIFIER.test(name) && !KEYWORDS.has(name);

const QUOTED: Record<string, string> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\t': '\\t' };

/** Text as it stands between double quotes; what Nix has no escape for is taken out. */
export const escapeQuoted = (text: string, beforeInterpolation = false): string =>
  text
    .replaceAll(/[\\"\n\t]/g, (char) => QUOTED[char]!)
    .replaceAll(beforeInterpolation ? /\$(?=\{|$)/g : /\$(?=\{)/g, '\\$');

/** A line's text as it stands in an indented string. */
export const escapeIndented = (text: string, beforeInterpolation = false): string =>
  text.replaceAll(beforeInterpolation ? HAZARDS_BEFORE : HAZARDS, (found) => INDENTED[found]!);

// A single quote just before an escape would be read as part of it, so it is escaped as well.
const HAZARDS = /''|'(?=\$\{)|\$(?=\{)/g;
const HAZARDS_BEFORE = /''|'(?=\$(?:\{|$))|\$(?=\{|$)/g;
const INDENTED: Record<string, string> = { "''": "'''", "'": "''\\'", $: "''$" };

/** The parts of a string, cleaned, with neighbouring texts joined so that each is escaped as a whole. */
export const joinTexts = (parts: readonly NixPart[]): NixPart[] => {
  const joined: NixPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part !== 'string') joined.push(part);
    else if (typeof last === 'string') joined[joined.length - 1] = last + cleanText(part);
    else if (cleanText(part) !== '') joined.push(cleanText(part));
  }
  return joined;
};
