import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import * as prettier from 'prettier';
import { parse as parseToml } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { printCargoLock } from './cargo-lock.ts';
import { type JsonValue, printJson } from './json.ts';
import { printJustfile } from './justfile.ts';
import { printLua } from './lua.ts';
import { codeBlock, codeSpan, escapeMarkdown } from './markdown.ts';
import { docComment } from './rust.ts';
import { quoteShell } from './shell.ts';
import { hostileText } from './testing/hostile-text.ts';

describe('JSON', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(printJson(value as JsonValue))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('of settings is as prettier leaves it', async () => {
    const printed = printJson({
      a: ['x'.repeat(30), 'y'.repeat(30)],
      b: ['x'.repeat(40), 'y'.repeat(40)],
      c: {},
      d: { e: true, f: [] },
      'g h': [{ i: 1 }],
    });
    expect(await prettier.format(printed, { parser: 'json' })).toBe(printed);
  });
});

describe('a word for the shell', () => {
  test('keeps plain words plain', () => {
    expect(quoteShell('my-dir/x_1.0')).toBe('my-dir/x_1.0');
    expect(quoteShell("it's")).toBe("'it'\\''s'");
    expect(quoteShell('')).toBe("''");
  });

  test('reaches a program as one argument, whatever is in it', () => {
    const words = fc
      .sample(hostileText, { numRuns: 200, seed: 1 })
      .map((text) => text.toWellFormed().replaceAll('\0', ''));
    const script = `printf '%s\\0' ${words.map(quoteShell).join(' ')}`;
    const out = execFileSync('sh', ['-c', script], { encoding: 'utf8' });
    expect(out.split('\0').slice(0, -1)).toEqual(words);
  });
});

describe('a justfile', () => {
  test('has settings, documented recipes and groups', () => {
    expect(
      printJustfile({
        settings: [{ name: 'shell', value: ['bash', '-c'] }],
        recipes: [
          {
            name: 'build',
            doc: 'Build it',
            group: 'develop',
            dependencies: ['prepare'],
            lines: ['echo {{x}}'],
          },
        ],
      }),
    ).toBe(`set shell := ["bash", "-c"]

# Build it
[group('develop')]
build: prepare
    echo {{{{x}}
`);
  });
});

test('a recipe takes parameters as variables of the shell', () => {
  const recipe = {
    name: 'add',
    parameters: [
      { name: 'name', exported: true as const },
      { name: 'kind', fallback: 'sql' },
    ],
    lines: ['echo "$name"'],
  };
  expect(printJustfile({ settings: [], recipes: [recipe] })).toBe(`add $name kind='sql':
    echo "$name"
`);
});

describe('Lua', () => {
  test('quotes what would end a string, and keys that are no names', () => {
    expect(printLua({ a: ["it's", 'a\\b'], 'c-d': true })).toBe(
      "{\n  a = { 'it\\'s', 'a\\\\b' },\n  ['c-d'] = true,\n}",
    );
  });
});

describe('Markdown', () => {
  test.each([
    ['words stay words', 'A small tool - for 2 things.', 'A small tool - for 2 things.'],
    ['a heading', '# title', '\\# title'],
    ['a list', '- item', '\\- item'],
    ['a numbered list', '1. item', '1\\. item'],
    ['a link', '[a](b)', '\\[a\\](b)'],
    ['a tag', '<script>', '\\<script\\>'],
    ['emphasis', '*a* _b_', '\\*a\\* \\_b\\_'],
    ['an address', 'see https://example.org', 'see https\\://example.org'],
  ])('%s', (_, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test('a span of code shows any text', () => {
    expect(codeSpan('a')).toBe('`a`');
    expect(codeSpan('a`b')).toBe('``a`b``');
    expect(codeSpan('`')).toBe('`` ` ``');
  });

  test('a block of code cannot be ended by its text', () => {
    expect(codeBlock('sh', '```\nls\n')).toBe('````sh\n```\nls\n````\n');
  });
});

test('a doc comment stays a comment, whatever its text', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      for (const row of docComment(text).trimEnd().split('\n')) expect(row.startsWith('//!')).toBe(true);
    }),
  );
});

test('a Cargo.lock is sorted, and empty lists are left out', () => {
  const printed = printCargoLock(4, [
    { name: 'b', version: '0.1.0', dependencies: ['c', 'a'] },
    { name: 'a', version: '0.1.0', dependencies: [] },
  ]);
  expect(parseToml(printed)).toEqual({
    version: 4,
    package: [
      { name: 'a', version: '0.1.0' },
      { name: 'b', version: '0.1.0', dependencies: ['a', 'c'] },
    ],
  });
});
