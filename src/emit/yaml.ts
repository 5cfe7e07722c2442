import { cleanLine, commentLines, wellFormed } from './text.ts';

/** A scalar as data. */
export type YamlScalar = string | number | boolean | null;

/** One key of a map, with what stands around it. */
export interface YamlEntry {
  readonly key: string;
  readonly value: YamlNode;
  /** Comment lines before it. */
  readonly before?: string;
  /** An empty line before it. */
  readonly spaced?: true;
}

/** A node of a document; build it with the functions of this file. */
export type YamlNode =
  | { readonly kind: 'scalar'; readonly value: YamlScalar; readonly comment?: string }
  | { readonly kind: 'map'; readonly entries: readonly YamlEntry[] }
  | { readonly kind: 'sequence'; readonly items: readonly YamlNode[]; readonly flow: boolean };

/** A scalar with an optional comment after it. */
export const scalar = (value: YamlScalar, comment?: string): YamlNode => ({
  kind: 'scalar',
  value,
  ...(comment !== undefined && { comment }),
});

/** A map of the given entries. */
export const map = (entries: readonly YamlEntry[]): YamlNode => ({ kind: 'map', entries });

/** One key of a map. Plain data becomes nodes; a string of several lines becomes a block. */
export const entry = (
  key: string,
  value: YamlNode | YamlScalar,
  around: { readonly before?: string; readonly spaced?: true } = {},
): YamlEntry => ({
  key,
  value: isNode(value) ? value : scalar(value),
  ...around,
});

/** A sequence, an item a line. */
export const sequence = (items: readonly (YamlNode | YamlScalar)[]): YamlNode => ({
  kind: 'sequence',
  items: items.map(toNode),
  flow: false,
});

/** A sequence on one line, for short scalars: `[a, b]`. */
export const flow = (items: readonly YamlScalar[]): YamlNode => ({
  kind: 'sequence',
  items: items.map(toNode),
  flow: true,
});

const isNode = (value: YamlNode | YamlScalar): value is YamlNode =>
  typeof value === 'object' && value !== null;
const toNode = (value: YamlNode | YamlScalar): YamlNode => (isNode(value) ? value : scalar(value));

/** Writes a document in prettier's layout. */
export function printYaml(root: YamlNode): string {
  return `${blockLines(root, 0).join('\n')}\n`;
}

const indent = (depth: number): string => '  '.repeat(depth);

/** The lines of a node that begins on a line of its own. */
function blockLines(node: YamlNode, depth: number): readonly string[] {
  if (node.kind === 'map' && node.entries.length > 0)
    return node.entries.flatMap((row, index) => entryLines(row, depth, index === 0));
  if (node.kind === 'sequence' && node.items.length > 0)
    return node.items.flatMap((item) => itemLines(item, depth));
  return [`${indent(depth)}${inline(node, depth)}`];
}

function entryLines(row: YamlEntry, depth: number, first: boolean): readonly string[] {
  const { key, value, before, spaced } = row;
  const above = [...(spaced && !first ? [''] : []), ...commentsAt(before, depth)];
  const start = `${indent(depth)}${printKey(key)}:`;
  if (isBlock(value, start.length + 1)) return [...above, start, ...blockLines(value, depth + 1)];
  if (isEmpty(value) && start.length + ' {}'.length > WIDTH)
    return [...above, start, `${indent(depth + 1)}${inline(value, depth)}`];
  // Nothing is written as nothing: `pull_request:`.
  const shown = isNothing(value) ? noteOf(value) : ` ${inline(value, depth)}`;
  return [...above, start + shown];
}

const commentsAt = (comment: string | undefined, depth: number): readonly string[] =>
  comment === undefined ? [] : commentLines(comment, '#').map((line) => indent(depth) + line);

/** An item of a sequence: a map begins on the line of its dash. */
function itemLines(item: YamlNode, depth: number): readonly string[] {
  const dash = `${indent(depth)}- `;
  if (!isBlock(item, dash.length)) return [`${dash}${inline(item, depth)}`];
  // A comment before the first key stays above the dash, where prettier keeps it.
  const { comment, node } = withoutComment(item);
  const [head = '', ...rest] = blockLines(node, depth + 1);
  return [...commentsAt(comment, depth), `${dash}${head.trimStart()}`, ...rest];
}

/** A node and the comment that would be its first line. */
function withoutComment(node: YamlNode): { readonly comment: string | undefined; readonly node: YamlNode } {
  if (node.kind === 'map' && node.entries[0] !== undefined) {
    const [{ before: comment, ...first }, ...others] = node.entries;
    return { comment, node: map([first, ...others]) };
  }
  if (node.kind === 'sequence' && node.items[0] !== undefined) {
    const [first, ...others] = node.items;
    const { comment, node: bare } = withoutComment(first);
    return { comment, node: { ...node, items: [bare, ...others] } };
  }
  return { comment: undefined, node };
}

/** Whether a node takes lines of its own; a flow sequence does when the line has no room for it. */
const isBlock = (node: YamlNode, column = 0): boolean => {
  if (node.kind === 'map') return node.entries.length > 0;
  return node.kind === 'sequence' && node.items.length > 0 && (!node.flow || !fitsLine(node, column));
};

/** Characters beyond ASCII may be two columns wide. */
const fitsLine = (node: YamlNode, column: number): boolean =>
  column + inline(node, 0).replaceAll(/[^ -~]/gu, '  ').length <= WIDTH;

/** The width at which prettier opens a flow sequence. */
const WIDTH = 80;

const isEmpty = (node: YamlNode): boolean => node.kind !== 'scalar' && !isBlock(node);

const isNothing = (node: YamlNode): boolean => node.kind === 'scalar' && node.value === null;

const noteOf = (node: YamlNode): string => {
  const note = node.kind === 'scalar' ? cleanLine(node.comment ?? '').trim() : '';
  return note === '' ? '' : ` # ${note}`;
};

/** What follows "key: " or "- ". */
function inline(node: YamlNode, depth: number): string {
  if (node.kind === 'map') return '{}';
  if (node.kind === 'sequence')
    return `[${node.items.map((item) => (item.kind === 'scalar' ? printScalar(item.value, true) : inline(item, depth))).join(', ')}]`;
  const block = typeof node.value === 'string' ? wellFormed(node.value) : '';
  if (block.includes('\n') && fitsBlock(block)) return printBlock(block, depth + 1, noteOf(node));
  return `${printScalar(node.value, false)}${noteOf(node)}`;
}

const printKey = (key: string): string => (key === 'on' ? key : printScalar(key, true));

/** Whether a text of several lines can stand in a block as it is: printable, and without blanks at its edges. */
const fitsBlock = (text: string): boolean =>
  !UNPRINTABLE.test(text.replaceAll('\n', '')) && !/^[\s]|[ \t]\n|[ \t]$|\n\n$/.test(text);

function printBlock(text: string, depth: number, note: string): string {
  const keep = text.endsWith('\n') ? '|' : '|-';
  const lines = text.replace(/\n$/, '').split('\n');
  return `${keep}${note}\n${lines.map((line) => (line === '' ? '' : `${indent(depth)}${line}`)).join('\n')}`;
}

/** What cannot be seen or turns the direction of what follows. */
const UNPRINTABLE = /[\p{Cc}\p{Bidi_Control}\u00a0\u2028\u2029\ufeff\ufffe\uffff]/u;

/** What YAML 1.1 or 1.2 would take for something else than a text. */
const OTHER_TYPE =
  /^(y|yes|n|no|on|off|true|false|null|~|[-+.]+|[-+]?(\.?\d[\d_.:eE+-]*|0[xob][\da-fA-F_]+|\.(inf|nan))|\d{4}-\d.*|<<|=)$/i;

/** Characters that mean something at the start of a scalar. */
const LEADING = /^[-?:,[\]{}#&*!|>'"%@`\s]/;

/** The one place where it is decided whether a scalar is plain, and how it is quoted. */
function printScalar(scalarValue: YamlScalar, inFlow: boolean): string {
  if (typeof scalarValue !== 'string') return String(scalarValue);
  const value = wellFormed(scalarValue);
  const plain =
    value !== '' &&
    !UNPRINTABLE.test(value) &&
    !OTHER_TYPE.test(value) &&
    !LEADING.test(value) &&
    !/: |:$| #|\s$/.test(value) &&
    !(inFlow && /[,[\]{}:]/.test(value));
  return plain ? value : quote(value);
}

/** Double quotes, unless single ones need no escapes where double ones do: what prettier leaves alone. */
function quote(text: string): string {
  const single = text.includes('"') || (text.includes('\\') && !text.includes("'"));
  if (single && !UNPRINTABLE.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return `"${[...text].map(escapeCharacter).join('')}"`;
}

function escapeCharacter(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  if (character === '\n') return '\\n';
  if (character === '\t') return '\\t';
  if (character.length === 1 && UNPRINTABLE.test(character))
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return character;
}
