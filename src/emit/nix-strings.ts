import { type Doc, type Docs, group, hardlines, maybeBreak, nest, onOneLine, text } from './doc.ts';
import type { NixExpr, NixName, NixPart } from './nix.ts';
import { isSimple } from './nix-calls.ts';
import { bracketed, docsOf, isAbsorbable } from './nix-layout.ts';
import { escapeIndented, escapeQuoted, isIdentifier, joinTexts } from './nix-text.ts';
import { cleanLine } from './text.ts';

/** Interpolations up to this wide are never opened. */
const SHORT = 30;

/** A double-quoted string. */
export const stringDocs = (parts: readonly NixPart[]): Docs => [
  text('"'),
  ...lineDocs(joinTexts(parts), escapeQuoted),
  text('"'),
];

/** A string between double single quotes, each line on its own. */
export const indentedDocs = (lines: readonly (readonly NixPart[])[]): Docs => {
  const rows = protectMargin(lines.map(trimmed));
  const docs: Doc[] = [];
  let breaks = 1;
  for (const row of rows) {
    if (row.length > 0) {
      docs.push(hardlines(breaks), ...lineDocs(row, escapeIndented));
      breaks = 0;
    }
    breaks += 1;
  }
  return [text("''"), nest(docs), hardlines(breaks), text("''")];
};

/** A name within an attribute path. */
export const nameDocs = (name: NixName): Docs => {
  if (typeof name !== 'string') return interpolationDocs(name);
  return isIdentifier(name) ? [text(name)] : [group(stringDocs([name]))];
};

type Escape = (text: string, beforeInterpolation: boolean) => string;

const lineDocs = (parts: readonly NixPart[], escaped: Escape): Docs => {
  const [first, ...others] = parts;
  if (first === undefined) return [];
  if (typeof first !== 'string') {
    return others.length === 0 ? [bracketed('${', first, '}')] : interpolated(parts, escaped);
  }
  const start = escaped(first, others.length > 0);
  const margin = start.length - start.trimStart().length;
  return [text(start), ...(others.length === 0 ? [] : [nest(interpolated(others, escaped), 0, margin)])];
};

const interpolated = (parts: readonly NixPart[], escaped: Escape): Docs =>
  parts.flatMap((part, index) =>
    typeof part === 'string' ? [text(escaped(part, index + 1 < parts.length))] : interpolationDocs(part),
  );

const interpolationDocs = (expr: NixExpr): Docs => {
  const docs = docsOf(expr);
  if (isAbsorbable(expr)) return [group([text('${'), ...docs, text('}')])];
  if (isSimple(expr)) return [text('${'), ...(onOneLine(docs) ?? docs), text('}')];
  const inner = onOneLine(docs, SHORT) ?? [nest([maybeBreak, group(docs), maybeBreak])];
  return [group([text('${'), ...inner, text('}')])];
};

/** A line of blanks only is an empty line: Nix would strip some of its blanks, formatters all. */
const trimmed = (line: readonly NixPart[]): NixPart[] => {
  const parts = joinTexts(line.map((part) => (typeof part === 'string' ? cleanLine(part) : part)));
  return parts.every((part) => typeof part === 'string' && part.trim() === '') ? [] : parts;
};

/** Nix strips the blanks that all lines begin with; where all do, one line's first is made to stay. */
const protectMargin = (lines: NixPart[][]): NixPart[][] => {
  const margins = lines.map(marginOf);
  const least = Math.min(...margins);
  if (least === 0 || least === Number.POSITIVE_INFINITY) return lines;
  const kept = margins.indexOf(least);
  return lines.map((line, index) => (index === kept ? [{ kind: 'string', parts: [] }, ...line] : line));
};

const marginOf = ([first]: readonly NixPart[]): number => {
  if (first === undefined) return Number.POSITIVE_INFINITY;
  return typeof first === 'string' ? first.length - first.replace(/^ +/, '').length : 0;
};
