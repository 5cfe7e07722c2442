import fc from 'fast-check';
import * as prettier from 'prettier';
import { describe, expect, test } from 'vitest';
import { printJson } from './json.ts';
import { printJustfile } from './justfile.ts';
import { escapeMarkdown } from './markdown.ts';
import { json, justfile, toml, yaml } from './testing/document-arbitrary.ts';
import { hostileText } from './testing/hostile-text.ts';
import { findTool, runOver } from './testing/tools.ts';
import { cleanLine } from './text.ts';
import { printToml } from './toml.ts';
import { printYaml } from './yaml.ts';

// One seed each: thousands of documents were tried by hand, and a run must not depend on luck.
const sample = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number): T[] =>
  fc.sample(arbitrary, { numRuns, seed: 7 });

describe('prettier leaves alone', () => {
  test.each([
    ['JSON', 'json', sample(json, 150).map(printJson)],
    ['YAML', 'yaml', sample(yaml, 150).map(printYaml)],
    [
      'escaped text',
      'markdown',
      sample(hostileText, 150).map((text) => `x ${escapeMarkdown(text)}`.trim().concat('\n')),
    ],
  ])('%s', async (_, parser, texts) => {
    for (const text of texts) expect(await prettier.format(text, { parser })).toBe(text);
  });
});

test('Markdown shows a text as it was typed, and nothing else', async () => {
  for (const typed of sample(hostileText, 150)) {
    const line = cleanLine(typed).trim().replaceAll(/ {2,}/g, ' ');
    const document = await parseMarkdown(escapeMarkdown(typed));
    expect(kinds(document), line).toEqual(line === '' ? [] : ['paragraph', 'text']);
    expect(shown(document)).toBe(line);
  }
});

const taplo = findTool('taplo');
const just = findTool('just');

test.skipIf(!taplo)('taplo leaves TOML alone', () => {
  const { status, errors } = runOver(sample(toml, 150).map(printToml), 'toml', taplo!, ['fmt', '--check']);
  expect(status, errors).toBe(0);
});

test.skipIf(!just)('just leaves a justfile alone', () => {
  for (const text of sample(justfile, 40).map(printJustfile)) {
    const { status, errors } = runOver([text], 'just', just!, [
      '--fmt',
      '--check',
      '--unstable',
      '--justfile',
    ]);
    expect(status, `${text}\n${errors}`).toBe(0);
  }
});

test.skipIf(!just)('just hands the text of a recipe to the shell as it is', () => {
  const lines = sample(hostileText, 200).map((text) => `echo ${cleanLine(text)}`.trim());
  const text = printJustfile({ settings: [], recipes: [{ name: 'all', lines: lines.map(endsWithText) }] });
  const { errors } = runOver([text], 'just', just!, ['--dry-run', '--justfile']);
  expect(errors.trimEnd().split('\n')).toEqual(lines.map(endsWithText));
});

/** A backslash at the end would join the next line, for just as for the shell. */
const endsWithText = (line: string): string => `${line}.`;

type MarkdownNode = {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly MarkdownNode[];
};

/** The tree that prettier sees; it has no public function for that. */
const parseMarkdown = async (text: string): Promise<MarkdownNode> => {
  const { __debug } = prettier as unknown as {
    readonly __debug: {
      parse(text: string, options: { readonly parser: string }): Promise<{ readonly ast: MarkdownNode }>;
    };
  };
  return (await __debug.parse(text, { parser: 'markdown' })).ast;
};

const inner = (node: MarkdownNode): readonly MarkdownNode[] =>
  (node.children ?? []).flatMap((child) => [child, ...inner(child)]);

const kinds = (node: MarkdownNode): string[] => [...new Set(inner(node).map(({ type }) => type))];

const shown = (node: MarkdownNode): string =>
  inner(node)
    .map(({ value }) => value ?? '')
    .join('');
