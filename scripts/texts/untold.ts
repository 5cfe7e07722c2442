/** Finds what a person would read in English whatever the page speaks: texts that no tag marks. */
import { parseSync } from 'vite';
import { childrenOf, isNode, type Node, nameOf } from './messages.ts';

/** Attributes that are read: the page's own, and those that its components hand on. */
const READ_ATTRIBUTES = new Set([
  'title',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'placeholder',
  'alt',
  'label',
  'failed',
  'text',
]);
/** Properties of the tables that are read. */
const READ_PROPERTIES = new Set(['label', 'help', 'says', 'title', 'heading', 'word', 'ariaLabel', 'group']);
/** Functions that show what they are given. */
const SHOWING = new Set(['announce', 'setProblem']);

const LETTER = /\p{L}/u;
/** What reads like words: several of them, or one that begins like a label. */
const WORDS = /\p{L}\s+\p{L}|^\p{Lu}\p{Ll}/u;
/** What reads like the beginning of a sentence, wherever it stands. */
const SENTENCE = /^\p{Lu}\p{Ll}*\S?\s+\p{L}/u;
/** What reads like a part of a sentence between values. */
const PHRASE = /\p{L}{2,}\s+\p{L}{2,}/u;

/** The texts that an expression may be, without those that a tag or a function gives. */
function textsOf(node: unknown): readonly { readonly text: string; readonly glued: boolean }[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Literal':
    case 'JSXText':
      return typeof node.value === 'string' ? [{ text: node.value, glued: false }] : [];
    case 'TemplateLiteral': {
      const parts = node.quasis as readonly { readonly value: { readonly cooked: string } }[];
      const glued = parts.length > 1;
      return [
        ...parts.map(({ value }) => ({ text: value.cooked, glued })),
        ...(node.expressions as readonly Node[]).flatMap(textsOf),
      ];
    }
    case 'ConditionalExpression':
      return [...textsOf(node.consequent), ...textsOf(node.alternate)];
    case 'LogicalExpression':
      return [...(node.operator === '&&' ? [] : textsOf(node.left)), ...textsOf(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...textsOf(node.left), ...textsOf(node.right)] : [];
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return textsOf(node.expression);
    default:
      return [];
  }
}

const keyOf = (node: Node): string | undefined => {
  const key = (node.type === 'JSXAttribute' ? node.name : node.key) as Node;
  return (key.type === 'Literal' ? key.value : key.name) as string | undefined;
};

/** What of a node itself is read, and how a text looks there that is for people. */
function readIn(node: Node): { readonly values: readonly unknown[]; readonly looks: RegExp } | undefined {
  switch (node.type) {
    case 'JSXElement':
    case 'JSXFragment':
      return { values: node.children as readonly unknown[], looks: LETTER };
    case 'JSXAttribute':
      return READ_ATTRIBUTES.has(keyOf(node) ?? '') ? { values: [node.value], looks: LETTER } : undefined;
    case 'Property':
      return READ_PROPERTIES.has(keyOf(node) ?? '') ? { values: [node.value], looks: WORDS } : undefined;
    case 'CallExpression':
      return SHOWING.has(nameOf(node.callee) ?? '')
        ? { values: node.arguments as readonly unknown[], looks: LETTER }
        : undefined;
    default:
      return undefined;
  }
}

/** Where no person reads: other modules' names, types, and what only a broken program says. */
const UNREAD = new Set([
  'ImportDeclaration',
  'ExportAllDeclaration',
  'ThrowStatement',
  'TaggedTemplateExpression',
  'TSTypeAliasDeclaration',
  'TSInterfaceDeclaration',
]);
/** Attributes whose texts are for the program, however they look. */
const UNREAD_ATTRIBUTES = new Set(['className', 'd', 'style', 'viewBox', 'transform', 'accept']);

/**
 * The English in a source of the page that is not said: what stands in the markup, in attributes and properties that
 * are read, and whatever else reads like a sentence. Throws where the source cannot be read.
 */
export function untoldIn(path: string, source: string): readonly string[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const found = new Set<string>();
  const add = (node: unknown, looks: RegExp): void => {
    for (const { text, glued } of textsOf(node))
      if (looks.test(text) || (glued && PHRASE.test(text))) found.add(text.trim().replace(/\s+/g, ' '));
  };
  const visit = (node: Node): void => {
    if (UNREAD.has(node.type)) {
      // The values of a text may hold what is not said.
      if (node.type === 'TaggedTemplateExpression')
        for (const child of (node.quasi as Node).expressions as readonly Node[]) visit(child);
      return;
    }
    if (node.type === 'JSXAttribute' && UNREAD_ATTRIBUTES.has(keyOf(node) ?? '')) return;
    const read = readIn(node);
    for (const value of read?.values ?? []) add(value, read?.looks ?? LETTER);
    if (node.type === 'Literal' || node.type === 'TemplateLiteral') add(node, SENTENCE);
    for (const child of childrenOf(node)) visit(child);
  };
  visit(program as unknown as Node);
  return [...found];
}
