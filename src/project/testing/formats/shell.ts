import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Language, type Node, Parser } from 'web-tree-sitter';
import type { Tree } from './tree.ts';

await Parser.init();
const require = createRequire(import.meta.url);
const parser = new Parser().setLanguage(
  await Language.load(readFileSync(require.resolve('tree-sitter-bash/tree-sitter-bash.wasm'))),
);

/** Nodes that are, or are parts of, a word. */
const WORDS: ReadonlySet<string> = new Set([
  'word',
  'number',
  'raw_string',
  'string',
  'ansi_c_string',
  'concatenation',
]);
/** Signs that say where something begins and ends, and that the node around them says already. */
const SILENT: ReadonlySet<string> = new Set(['\n', ';', '"', '$']);

/**
 * Reads a script of bash: commands, operators and expansions as nodes, each literal word as the text that the
 * command gets.
 */
export function readShell(text: string): Tree {
  const tree = parser.parse(text);
  try {
    if (tree === null || tree.rootNode.hasError) throw new Error('bash would not understand it');
    return { ...treeOf(tree.rootNode), type: 'shell', source: text };
  } finally {
    tree?.delete();
  }
}

function treeOf(node: Node): Tree {
  if (WORDS.has(node.type)) return word(node);
  const parts = node.children.filter((child) => !SILENT.has(child.type)).map(treeOf);
  return parts.length === 0 && node.isNamed
    ? { type: node.type, text: node.text }
    : { type: node.isNamed ? node.type : `"${node.type}"`, parts };
}

/** A literal word is one text, however it is quoted; one with expansions has them as parts. */
function word(node: Node): Tree {
  const parts = joined(piecesOf(node));
  const only = parts.length === 1 ? parts[0] : undefined;
  if (parts.length === 0) return { type: 'word', text: '' };
  return only?.type === 'text'
    ? { type: 'word', text: only.text ?? '', source: node.text }
    : { type: 'word', parts };
}

const text = (value: string): Tree => ({ type: 'text', text: value });

function piecesOf(node: Node): readonly Tree[] {
  switch (node.type) {
    case 'raw_string':
      return [text(node.text.slice(1, -1))];
    case 'number':
      return node.namedChildCount > 0 ? [treeOf(node)] : [text(node.text)];
    case 'word':
      // A pattern is no text: it stands for names of files.
      return [
        /(^|[^\\])[*?]/.test(node.text) ? { type: 'pattern', text: node.text } : text(unescaped(node.text)),
      ];
    case 'string':
      return quoted(node);
    case 'concatenation':
      return node.children.flatMap((child) => (WORDS.has(child.type) ? piecesOf(child) : [treeOf(child)]));
    default:
      return [{ type: node.type, text: node.text }];
  }
}

/** What stands between double quotes: text, and the expansions within it. */
function quoted(node: Node): readonly Tree[] {
  const pieces: Tree[] = [];
  let at = node.startIndex + 1;
  const literal = (end: number): void => {
    const slice = node.text.slice(at - node.startIndex, end - node.startIndex);
    if (slice !== '') pieces.push(text(slice.replace(/\\([\\"$`])/g, '$1').replaceAll('\\\n', '')));
  };
  for (const child of node.namedChildren.filter((inner) => inner.type !== 'string_content')) {
    literal(child.startIndex);
    pieces.push(treeOf(child));
    at = child.endIndex;
  }
  literal(node.endIndex - 1);
  return pieces;
}

const unescaped = (bare: string): string =>
  bare.replace(/\\(\n|.)/g, (_, char: string) => (char === '\n' ? '' : char));

/** Neighbouring texts as one. */
function joined(pieces: readonly Tree[]): readonly Tree[] {
  const result: Tree[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (piece.type === 'text' && last?.type === 'text')
      result[result.length - 1] = text((last.text ?? '') + (piece.text ?? ''));
    else result.push(piece);
  }
  return result;
}
