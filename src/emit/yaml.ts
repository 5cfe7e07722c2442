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
  if (node.kind === 'sequence' && !node.flow && node.items.length > 0)
    return node.items.flatMap((item) => itemLines(item, depth));
  return [`${indent(depth)}${inline(node, depth)}`];
}

function entryLines(
  { key, value, before, spaced }: YamlEntry,
  depth: number,
  first: boolean,
): readonly string[] {
  const above = [
    ...(spaced && !first ? [''] : []),
    ...(before === undefined ? [] : before.split('\n').map((line) => `${indent(depth)}# ${line}`.trimEnd())),
  ];
  const start = `${indent(depth)}${printKey(key)}:`;
  // Nothing is written as nothing: `pull_request:`.
  if (value.kind === 'scalar' && value.value === null && value.comment === undefined)
    return [...above, start];
  return isBlock(value)
    ? [...above, start, ...blockLines(value, depth + 1)]
    : [...above, `${start} ${inline(value, depth)}`];
}

/** An item of a sequence: a map begins on the line of its dash. */
function itemLines(item: YamlNode, depth: number): readonly string[] {
  const dash = `${indent(depth)}- `;
  if (!isBlock(item)) return [`${dash}${inline(item, depth)}`];
  const [head = '', ...rest] = blockLines(item, depth + 1);
  // A comment before the first key stays above the dash, where prettier keeps it.
  return head.trimStart().startsWith('# ')
    ? [`${indent(depth)}${head.trimStart()}`, ...itemLines(withoutComment(item), depth)]
    : [`${dash}${head.trimStart()}`, ...rest];
}

const withoutComment = (node: YamlNode): YamlNode =>
  node.kind === 'map'
    ? map(
        node.entries.map(({ before, ...row }, index) =>
          index === 0 || before === undefined ? row : { ...row, before },
        ),
      )
    : node;

const isBlock = (node: YamlNode): boolean =>
  (node.kind === 'map' && node.entries.length > 0) ||
  (node.kind === 'sequence' && !node.flow && node.items.length > 0);

/** What follows "key: " or "- ". */
function inline(node: YamlNode, depth: number): string {
  if (node.kind === 'map') return '{}';
  if (node.kind === 'sequence')
    return `[${node.items.map((item) => (item.kind === 'scalar' ? printScalar(item.value, true) : inline(item, depth))).join(', ')}]`;
  const comment = node.comment === undefined ? '' : ` # ${node.comment}`;
  if (typeof node.value === 'string' && node.value.includes('\n') && fitsBlock(node.value))
    return `${printBlock(node.value, depth + 1)}${comment}`;
  return `${printScalar(node.value, false)}${comment}`;
}

const printKey = (key: string): string => (key === 'on' ? key : printScalar(key, true));

/** Whether a text of several lines can stand in a block as it is: printable, and without blanks at its edges. */
const fitsBlock = (text: string): boolean =>
  !UNPRINTABLE.test(text.replaceAll('\n', '')) && !/^[\s]|[ \t]\n|[ \t]$|\n\n$/.test(text);

function printBlock(text: string, depth: number): string {
  const keep = text.endsWith('\n') ? '|' : '|-';
  const lines = text.replace(/\n$/, '').split('\n');
  return `${keep}\n${lines.map((line) => (line === '' ? '' : `${indent(depth)}${line}`)).join('\n')}`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they must be escaped
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u00a0\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/;

/** What YAML 1.1 or 1.2 would take for something else than a text. */
const OTHER_TYPE =
  /^(y|yes|n|no|on|off|true|false|null|~|[-+.]+|[-+]?(\.?\d[\d_.:eE+-]*|0[xob][\da-fA-F_]+|\.(inf|nan))|\d{4}-\d.*|<<|=)$/i;

/** Characters that mean something at the start of a scalar. */
const LEADING = /^[-?:,[\]{}#&*!|>'"%@`\s]/;

/** The one place where it is decided whether a scalar is plain, and how it is quoted. */
function printScalar(value: YamlScalar, inFlow: boolean): string {
  if (typeof value !== 'string') return String(value);
  const plain =
    value !== '' &&
    !UNPRINTABLE.test(value.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '')) &&
    !OTHER_TYPE.test(value) &&
    !LEADING.test(value) &&
    !/: |:$| #|\s$/.test(value) &&
    !(inFlow && /[,[\]{}:]/.test(value));
  return plain ? value : quote(value);
}

/** Double quotes, unless single ones need fewer escapes: what prettier chooses. */
function quote(text: string): string {
  const escaped = UNPRINTABLE.test(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''));
  const doubles = text.split('"').length;
  const singles = text.split("'").length;
  if (!escaped && !text.includes('\\') && doubles > singles) return `'${text.replaceAll("'", "''")}'`;
  if (!escaped && text.includes('\\') && !text.includes("'")) return `'${text}'`;
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
