import { parser } from '@replit/codemirror-lang-nix';

/** A node of the grammar's tree. */
export type SyntaxNode = ReturnType<typeof parser.parse>['topNode'];

/** A text of Nix with its tree. */
export interface NixSource {
  readonly root: SyntaxNode;
  /** The text below a node, as it was written but for the escape that the grammar does not know. */
  readonly text: (node: { readonly from: number; readonly to: number }) => string;
}

/** The escapes of an indented string, which the grammar takes for its end: each as long as what stands for it. */
const ESCAPES: readonly (readonly [written: string, stands: string, means: string])[] = [
  ["''${", '\uE000'.repeat(4), '${'],
  ["'''", '\uE001'.repeat(3), "''"],
  ["''\\", '\uE004'.repeat(3), ''],
  ["''$", '\uE005'.repeat(3), '$'],
];

/**
 * Parses a text of Nix.
 *
 * @throws Error where the grammar finds none in it
 */
export function parseNix(text: string): NixSource {
  const known = ESCAPES.reduce((known, [written, stands]) => known.replaceAll(written, stands), text);
  const tree = parser.parse(known);
  tree.iterate({
    enter: (node) => {
      if (node.type.isError)
        throw new Error(`no Nix: ${text.slice(Math.max(0, node.from - 30), node.to + 30)}`);
    },
  });
  const root = childrenOf(tree.topNode)[0];
  if (!root) throw new Error('no Nix: the file is empty');
  return { root, text: (node) => known.slice(node.from, node.to) };
}

/** The children that are no comments. */
export function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (!child.name.endsWith('Comment')) found.push(child);
  return found;
}

/** A part of a string: text as it was written, or an expression. */
export type StringPart = string | SyntaxNode;

/** The parts of a string, escapes undone; of an indented one without the margin, as Nix takes it away. */
export function stringParts(source: NixSource, node: SyntaxNode): readonly StringPart[] {
  const width = node.name === 'String' ? 1 : 2;
  const parts: StringPart[] = [];
  let at = node.from + width;
  for (const hole of childrenOf(node).filter((child) => child.name === 'Interpolation')) {
    parts.push(source.text({ from: at, to: hole.from }), hole);
    at = hole.to;
  }
  parts.push(source.text({ from: at, to: node.to - width }));
  return node.name === 'String'
    ? parts.map((part) => (typeof part === 'string' ? unescapeString(part) : part))
    : withoutMargin(parts).map((part) => (typeof part === 'string' ? unescapeIndented(part) : part));
}

const LETTERS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

const unescapeString = (text: string): string =>
  text.replace(/\\([\s\S])/g, (_, letter: string) => LETTERS[letter] ?? letter);

const unescapeIndented = (text: string): string =>
  ESCAPES.reduce(
    (known, [, stands, means]) => known.replaceAll(stands, means),
    text.replace(/\uE004{3}([\s\S])/g, (_, letter: string) => LETTERS[letter] ?? letter),
  );

/** The first line goes where it is blank, the last where it is; blank lines do not count for the margin. */
function withoutMargin(parts: readonly StringPart[]): readonly StringPart[] {
  const marked = parts
    .map((part, index) => (typeof part === 'string' ? part : `\uE002${index}\uE003`))
    .join('');
  const lines = marked.replace(/^ *\n/, '').split('\n');
  const margin = Math.min(
    ...lines.filter((line) => /[^ ]/.test(line)).map((line) => line.length - line.trimStart().length),
  );
  const whole = lines
    .map((line, index) => (index === lines.length - 1 && /^ *$/.test(line) ? '' : line.slice(margin)))
    .join('\n');
  return whole
    .split(/\uE002(\d+)\uE003/)
    .map((piece, index) => (index % 2 === 0 ? piece : parts[Number(piece)]!));
}
