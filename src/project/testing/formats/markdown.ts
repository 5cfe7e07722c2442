import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { readShell } from './shell.ts';
import type { Tree } from './tree.ts';

/** What a node of Markdown may have beside its children. */
interface Mdast {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly depth?: number;
  readonly lang?: string | null;
  readonly children?: readonly Mdast[];
}

/** GitHub links an address once more in what has come to be text: such a link leads where it says, and is text here. */
const mdastExtensions = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));

/** Reads Markdown as GitHub does, tables and bare addresses included; a block of `sh` is read as a script. */
export const readMarkdown = (text: string): Tree =>
  treeOf(fromMarkdown(text, { extensions: [gfm()], mdastExtensions }) as Mdast);

function treeOf({ type, value, url, depth, lang, children }: Mdast): Tree {
  if (type === 'code' && lang === 'sh') return { type: 'code in sh', parts: [readShell(value ?? '')] };
  return {
    type: [type, depth, lang].filter((part) => part !== undefined && part !== null).join(' '),
    ...(value !== undefined && { text: value }),
    parts: [...(url === undefined ? [] : [{ type: 'address', text: url }]), ...(children ?? []).map(treeOf)],
  };
}
