import { isAlias, isCollection, isMap, isPair, isScalar, parseAllDocuments } from 'yaml';
import { readShell } from './shell.ts';
import type { Tree } from './tree.ts';

/** Which scalars hold another language. */
interface Nested {
  /** The keys whose text, or list of texts, is a script. */
  readonly scripts: ReadonlySet<string>;
  /** Whether `${{ … }}` is evaluated in every text. */
  readonly expressions: boolean;
}

const PLAIN: Nested = { scripts: new Set(), expressions: false };
const WORKFLOW: Nested = { scripts: new Set(['run']), expressions: true };
const GITLAB: Nested = { scripts: new Set(['script', 'before_script', 'after_script']), expressions: false };

/** Reads YAML without languages inside. */
export const readYaml = (text: string): Tree => read(text, PLAIN);
/** Reads a workflow of GitHub or Forgejo, with its expressions and scripts. */
export const readWorkflow = (text: string): Tree => read(text, WORKFLOW);
/** Reads the pipeline of GitLab, with its scripts. */
export const readGitlab = (text: string): Tree => read(text, GITLAB);

function read(text: string, nested: Nested): Tree {
  const documents = parseAllDocuments(text, { merge: false });
  const parts = [...documents].map((document) => {
    const [error] = [...document.errors, ...document.warnings];
    if (error) throw new Error(error.message.split('\n')[0] ?? 'it is no YAML');
    return treeOf(document.contents, '', nested);
  });
  return { type: 'yaml', parts };
}

function treeOf(node: unknown, key: string, nested: Nested): Tree {
  if (isAlias(node)) return { type: 'alias', text: node.source };
  if (isScalar(node)) return { ...scalar(node.value, key, nested), ...decorated(node.anchor, node.tag) };
  if (isPair(node)) {
    const name = isScalar(node.key) ? String(node.key.value) : '';
    return { type: 'pair', parts: [treeOf(node.key, '', nested), treeOf(node.value, name, nested)] };
  }
  if (!isCollection(node)) return { type: 'nothing' };
  const parts = node.items.map((item) => treeOf(item, key, nested));
  return isMap(node) ? { type: 'map', parts, unordered: true } : { type: 'seq', parts };
}

/** An anchor or a tag makes another type of a scalar: we write none. */
const decorated = (anchor: string | undefined, tag: string | undefined): { readonly type?: string } =>
  anchor === undefined && (tag === undefined || tag.startsWith('tag:yaml.org'))
    ? {}
    : { type: `scalar with ${anchor ?? ''} ${tag ?? ''}` };

function scalar(value: unknown, key: string, { scripts, expressions }: Nested): Tree {
  if (typeof value !== 'string') return { type: value === null ? 'null' : typeof value, text: String(value) };
  const found = expressions ? [...value.matchAll(/\$\{\{[\s\S]*?\}\}|\$\{\{/g)].map(([all]) => all) : [];
  const parts = found.map((all): Tree => ({ type: 'expression', text: all }));
  if (scripts.has(key)) {
    const script = found.reduce((text, all) => text.replace(all, '__expression__'), value);
    return { type: 'script', parts: [readShell(script), ...parts] };
  }
  return { type: 'string', text: value, parts };
}
