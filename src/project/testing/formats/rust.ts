import type { SyntaxNode } from '@lezer/common';
import { parser } from '@lezer/rust';
import { readMarkdown } from './markdown.ts';
import type { Tree } from './tree.ts';

/** Reads Rust with its grammar; the documentation in its comments is read as Markdown. */
export function readRust(text: string): Tree {
  return treeOf(parser.parse(text).topNode, text);
}

function treeOf(node: SyntaxNode, text: string): Tree {
  if (node.type.isError)
    throw new Error(`it is no Rust: ${text.slice(Math.max(0, node.from - 20), node.to + 20)}`);
  const parts: Tree[] = [];
  let documentation: string[] = [];
  const flush = (): void => {
    if (documentation.length > 0)
      parts.push({ type: 'documentation', parts: [readMarkdown(documentation.join('\n'))] });
    documentation = [];
  };
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const line = text.slice(child.from, child.to);
    const comment = child.name === 'LineComment' ? /^\/\/[!/] ?(.*)$/s.exec(line.trimEnd()) : null;
    if (comment) documentation.push(comment[1] ?? '');
    else {
      flush();
      parts.push(treeOf(child, text));
    }
  }
  flush();
  return parts.length > 0
    ? { type: node.name, parts }
    : { type: node.name, text: text.slice(node.from, node.to) };
}
