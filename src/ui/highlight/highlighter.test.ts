import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTokenizer } from './grammars.ts';
import { highlight } from './highlighter.ts';
import { LANGUAGES, type Language } from './language.ts';
import { escapeHtml } from './line-html.ts';

/** Lines that open and close what spans lines, in each language. */
const LINES: Readonly<Record<Language, readonly string[]>> = {
  nix: ['{', '}', "  x = ''", "  '';", '/* a', 'b */', '  y = "${z}";', '# c', 'inherit (p) q;', ''],
  toml: ['[a]', 'b = "c"', 'd = """', '"""', "e = '''", "'''", '# f', 'g = [1,', ']', ''],
  yaml: ['a:', '  - b: c', '  d: |', '    e # f', "g: 'h", "  i'", '# j', 'on: [push]', ''],
  rust: [
    'fn a() {',
    '}',
    '/* b',
    '/* c */',
    '*/',
    'let d = "e',
    'f";',
    '//! g',
    '#[test]',
    'r#"h',
    '"#;',
    '',
  ],
  just: ['a:', '    cargo test', '# b', "c := '''", "'''", '[private]', 'd e="f": a', ''],
  json: ['{', '}', '"a": 1,', '"b": [', '],', '// c', '/* d', '*/', ''],
  shellscript: ['a=b', 'if true; then', 'fi', "c='", "'", 'cat <<D', 'D', '# e', 'f "$g"', ''],
  markdown: ['# a', '```sh', '```', '    b', '- c `d`', '> e', '', 'f', '<!-- g', '-->', '```nix'],
};

const edits = fc.constantFrom(...LANGUAGES).chain((language) =>
  fc.tuple(
    fc.constant(language),
    fc.array(fc.array(fc.constantFrom(...LINES[language]), { maxLength: 12 }), {
      minLength: 1,
      maxLength: 6,
    }),
  ),
);

test('a remembered line has the colours that it gets when the whole text is read afresh', () => {
  fc.assert(
    fc.property(edits, ([language, texts]) => {
      for (const lines of texts) {
        const fresh = createTokenizer(language);
        let state = fresh.initial();
        const whole = lines.map((line) => {
          const coloured = fresh.line(line, state);
          state = coloured.after;
          return coloured.html;
        });
        expect(highlight(language, lines)).toEqual(whole);
      }
    }),
    { numRuns: 300 },
  );
});

test('colours change no character', () => {
  fc.assert(
    fc.property(edits, ([language, texts]) => {
      for (const lines of texts) {
        const bare = highlight(language, lines).map((html) => html?.replace(/<[^>]*>/g, ''));
        expect(bare).toEqual(lines.map(escapeHtml));
      }
    }),
  );
});

test('what the budget does not suffice for is left out, and a later call goes further', () => {
  const lines = ['{', '  budget = 1;', '}'];
  expect(highlight('nix', lines, -1)[1]).toBeUndefined();
  expect(highlight('nix', lines)[1]).toContain('t-');
  expect(highlight('nix', lines, -1)[1]).toContain('t-');
});

test('a file of no known language is plain, escaped', () => {
  expect(highlight(undefined, ['a < b && c'])).toEqual(['a &lt; b &amp;&amp; c']);
});

test('a line of endless length is plain, and those around it are not', () => {
  const long = `# ${'x '.repeat(5_000)}`;
  const [before, plain, after] = highlight('toml', ['[a]', long, 'b = "c"']);
  expect(plain).toBe(escapeHtml(long));
  expect([before, after].every((html) => html?.includes('t-'))).toBe(true);
});
