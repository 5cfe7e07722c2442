import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockMarkup } from '../preview/line-painter.ts';
import { highlight } from './highlighter.ts';
import { escapeHtml } from './line-html.ts';
import { trustedLines } from './trusted-lines.ts';

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '&#60;script>',
  '"></span><b>',
  'a\u00a0b',
  '<span class="x">',
];

test.each(HOSTILE)('the text %s is let in once it is escaped', (text) => {
  expect(trustedLines(escapeHtml(text))).toBe(escapeHtml(text));
});

test('every line that is coloured, in its block, is let in', () => {
  const line = fc.oneof(fc.string(), fc.constantFrom(...HOSTILE, '{ a = "b"; } # <c> && d'));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (lines) => {
      const html = blockMarkup(highlight('nix', lines).map((coloured) => ({ html: coloured ?? '' })));
      expect(trustedLines(html)).toBe(html);
    }),
    { numRuns: 50 },
  );
});

test.each([
  '<img src=x>',
  '<span class="t-string" onclick="alert(1)">',
  '<span style="color:red">',
  '<span class="line" style="--lines:1;background:url(x)">',
  '<script>',
  '</div>',
  '<!-- -->',
  '&#60;',
  '< b',
])('%s is not', (html) => {
  expect(() => trustedLines(`<span class="line">a</span>${html}`)).toThrow(/nothing but spans/);
});
