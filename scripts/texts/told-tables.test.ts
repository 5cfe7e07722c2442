/** In the tables of the pure rooms, what a person reads is said: nothing there is bare English. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { mayHoldTexts } from './catalogue.ts';
import { childrenOf, isNode, type Node } from './messages.ts';

/** The rooms with tables, and those of them in which a sentence is read by a person wherever it stands. */
const TABLES = /^src\/(facts|config|project|share|archive)\//;
const SENTENCES = /^src\/(facts|config|share)\//;

/** The properties that hold what a person reads. */
const READ = new Set([
  ...['about', 'group', 'help', 'label', 'mark', 'message', 'note', 'question', 'reason', 'reasons'],
  ...['relies', 'says', 'source', 'suits', 'title', 'why'],
]);

/** What is the same in every language: products, crates, and commands as one types them. */
const NAMES = new Set([
  ...['Determinate Nix', 'FlakeHub Cache', 'Forgejo Actions', 'GitHub Actions', 'GitLab CI', 'NixOS 26.05'],
  ...['VS Code', 'macroquad, minifb, pixels', 'nix fmt', 'nix build', 'nix flake check'],
  ...['cargo build --target', 'cargo clippy', 'cargo doc', 'cargo fmt --check', 'cargo test'],
]);

/** Words that no view shows, by their file and property. */
const NOT_SHOWN: readonly RegExp[] = [
  // Titles of jobs, and groups of runs, in generated workflows.
  /^src\/project\/ci\/[\w-]+\.ts (title|group)$/,
  // Comments beside the inputs of the generated flake.
  /^src\/project\/flake\/inputs\.ts note$/,
  // What a project's ferroflake.json says of itself.
  /^src\/config\/record\.ts $/,
  // Licences, which are files of the project and call themselves so.
  /^src\/facts\/licenses\.ts label$/,
  /^src\/facts\/license-texts\.ts $/,
  // Messages of other programs, which speak English.
  /^src\/facts\/troubles\.ts looks$/,
  // Titles of pages that explanations rest on: names, in the language of the page.
  /^src\/config\/explanations\/[\w-]+\.ts (label|source)$/,
  /^src\/config\/explanations\/documents\.ts $/,
  // For who reads the table: no message names them.
  /^src\/facts\/cargo-features\.ts label$/,
];

/** Most labels of libraries are names, with the crates that they are for: "Tauri 2 (WebKitGTK)". */
const isLibrary = (path: string, text: string): boolean =>
  path === 'src/facts/native-libraries-data.ts' && !/ [a-z]/.test(text.replace(/\(.*\)/, ''));

/** A text that stands in a source as it is, and the property in which it does, or nothing. */
interface Bare {
  readonly property: string;
  readonly text: string;
}

/** The text of a literal, with "…" for the values of a template. */
function textOf(node: Node): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type !== 'TemplateLiteral') return undefined;
  const parts = node.quasis as readonly { readonly value: { readonly cooked: string } }[];
  return parts.map((part) => part.value.cooked).join('…');
}

const propertyOf = (key: unknown): string => {
  const { name, value } = key as { readonly name?: string; readonly value?: unknown };
  return name ?? String(value);
};

/** Every text of a source that is not said. What types and comparisons name is none. */
function bareTexts(path: string): readonly Bare[] {
  const found: Bare[] = [];
  const visit = (node: Node, property: string): void => {
    if (/^(Import|ExportAll)/.test(node.type) || (node.type.startsWith('TS') && !isNode(node.expression)))
      return;
    if (node.type === 'TaggedTemplateExpression') {
      for (const value of childrenOf(node.quasi as Node)) visit(value, '');
      return;
    }
    if (node.type === 'Property') {
      // An object within has properties of its own; anything else becomes the value of this one.
      visit(node.value as Node, node.computed ? '' : propertyOf(node.key));
      return;
    }
    const text = textOf(node);
    if (text !== undefined) found.push({ property, text });
    for (const child of childrenOf(node)) visit(child, property);
  };
  const { program } = parseSync(path, readFileSync(path, 'utf8'));
  visit(program as unknown as Node, '');
  return found;
}

const WORDS = /\p{L}\S* \S*\p{L}/u;
const SENTENCE = /^[^\n]*\p{L}[^\n]* [^\n]*[.?:]$/u;

const paths = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => TABLES.test(path) && mayHoldTexts(path));

test('there are tables to look at', () => expect(paths.length).toBeGreaterThan(100));

test.each(paths)('%s says what a person reads', (path) => {
  const unsaid = bareTexts(path)
    .filter(({ property, text }) =>
      READ.has(property) ? WORDS.test(text) : SENTENCES.test(path) && SENTENCE.test(text),
    )
    .filter(({ property }) => !NOT_SHOWN.some((row) => row.test(`${path} ${property}`)))
    .filter(({ text }) => !NAMES.has(text) && !isLibrary(path, text));
  expect(unsaid).toEqual([]);
});
