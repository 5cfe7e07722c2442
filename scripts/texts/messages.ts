/** Finds the texts that a source says: each use of the tags `say`, `named` and `sought`, and of `plural`. */
import { parseSync } from 'vite';

/** The tags that mark a text. */
const TAGS = new Set(['say', 'named', 'sought']);
/** The function whose second argument holds the forms of a text. */
const PLURAL = 'plural';

/** A text of a source. `key` is its English with `{0}`, `{1}` for the values, in the order of the sources. */
export interface Phrase {
  readonly kind: 'phrase';
  readonly tag: string;
  readonly key: string;
  /** The source of each value. */
  readonly values: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** A text that depends on a number. Its key is the English of the form `other`; start and end are those of the forms. */
export interface Plural {
  readonly kind: 'plural';
  readonly key: string;
  readonly forms: Readonly<Record<string, string>>;
  readonly values: readonly string[];
  readonly start: number;
  readonly end: number;
}

export type Text = Phrase | Plural;

/** A node of a parsed source, in the form of ESTree. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** The nodes right below a node. */
export const childrenOf = (node: Node): readonly Node[] =>
  Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );

/** The name of an identifier. */
export const nameOf = (node: unknown): string | undefined =>
  isNode(node) && node.type === 'Identifier' ? (node.name as string) : undefined;

/** A tagged template with one of the tags, or nothing. */
function tagged(node: Node): { readonly tag: string; readonly quasi: Node } | undefined {
  if (node.type !== 'TaggedTemplateExpression') return undefined;
  const tag = nameOf(node.tag);
  return tag !== undefined && TAGS.has(tag) ? { tag, quasi: node.quasi as Node } : undefined;
}

/** The English of a template, its values numbered by where they first stand in `values`, which grows. */
function keyOf(quasi: Node, source: string, values: string[]): string {
  const texts = (quasi.quasis as readonly { readonly value: { readonly cooked: string } }[]).map(
    (part) => part.value.cooked,
  );
  const numbers = (quasi.expressions as readonly Node[]).map((expression) => {
    const text = source.slice(expression.start, expression.end);
    const known = values.indexOf(text);
    return known >= 0 ? known : values.push(text) - 1;
  });
  return texts.reduce((key, text, at) => `${key}{${numbers[at - 1]}}${text}`);
}

function pluralOf(node: Node, source: string, path: string): Plural {
  const [, forms] = node.arguments as readonly Node[];
  const found = new Map<string, Node>();
  for (const property of forms?.type === 'ObjectExpression' ? (forms.properties as readonly Node[]) : []) {
    const text = isNode(property.value) ? tagged(property.value) : undefined;
    const name = nameOf(property.key);
    if (name !== undefined && text) found.set(name, text.quasi);
  }
  const [one, other] = [found.get('one'), found.get('other')];
  if (!forms || !one || !other)
    throw new Error(`${path}: plural() takes its forms in place, one and other, each said`);
  const values: string[] = [];
  const key = keyOf(other, source, values);
  return {
    kind: 'plural',
    key,
    forms: { one: keyOf(one, source, values), other: key },
    values,
    start: forms.start,
    end: forms.end,
  };
}

/**
 * The texts of a source, in the order in which they stand there. Texts inside the values of another text come after
 * it. Throws where the source cannot be read, or where `plural` is given something else than its forms.
 */
export function textsIn(path: string, source: string): readonly Text[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const texts: Text[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'CallExpression' && nameOf(node.callee) === PLURAL) {
      texts.push(pluralOf(node, source, path));
      visit((node.arguments as readonly Node[])[0] as Node);
      return;
    }
    const text = tagged(node);
    if (text) {
      const values: string[] = [];
      const key = keyOf(text.quasi, source, values);
      texts.push({ kind: 'phrase', tag: text.tag, key, values, start: node.start, end: node.end });
      for (const child of text.quasi.expressions as readonly Node[]) visit(child);
      return;
    }
    for (const child of childrenOf(node)) visit(child);
  };
  visit(program as unknown as Node);
  return texts;
}
