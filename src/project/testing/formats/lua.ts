import { parse } from 'luaparse';
import type { Tree } from './tree.ts';

/** Reads Lua with its parser. */
export function readLua(text: string): Tree {
  return treeOf(parse(text, { luaVersion: '5.3', comments: false }));
}

function treeOf(node: unknown): Tree {
  if (Array.isArray(node)) return { type: 'list', parts: node.map(treeOf) };
  if (typeof node !== 'object' || node === null) return { type: typeof node, text: String(node) };
  const { type = 'part', ...rest } = node as Readonly<Record<string, unknown>>;
  const parts = Object.entries(rest)
    .filter(([key]) => key !== 'value' || !('raw' in rest))
    .map(([key, value]) => ({ type: key, parts: [treeOf(value)] }));
  return { type: String(type), parts };
}
