import { expect, test } from 'vitest';
import { OFFICIAL_SOURCES, replaceSources } from './official.ts';
import { reportMarkdown, statusOf } from './report.ts';

test('the text of a pull request has sections, and no mark or name from outside has a meaning', () => {
  const part = {
    changes: ['x_y → `z`.'],
    hints: [],
    problems: ['<img> for @everyone\n# [a](b), see #1.'],
    files: [],
  };
  const outcome = { kind: 'done', part, written: ['src/a.ts'], checkOnly: false } as const;
  expect(reportMarkdown(outcome)).toBe(
    '## To be mended by hand\n\n- \\<img\\> for \\@\u200beveryone #\u200b \\[a\\](b), see #\u200b1.\n\n' +
      '## New\n\n- x_y → \\`z\\`.\n\nWritten: src/a.ts.\n',
  );
  expect(statusOf(outcome)).toBe(3);
});

test('mirrors take the place of sources by name', () => {
  const sources = replaceSources({ rust: 'https://mirror.example/rust/' });
  expect(sources.rust).toEqual({ base: 'https://mirror.example/rust', mayLeadTo: [] });
  expect(sources.github).toBe(OFFICIAL_SOURCES.github);
});

test.each([
  ['toString', 'https://mirror.example', /there is no source toString; there are rust/],
  ['rust', 'http://mirror.example', /must be an https address/],
  ['rust', 'file:///etc/passwd', /must be an https address/],
  ['rust', 'mirror', /must be an https address/],
])('%s from %s is no source', (name, url, sentence) => {
  expect(() => replaceSources({ [name]: url })).toThrow(sentence);
});

test('official sources are asked over https alone', () => {
  for (const { base, mayLeadTo } of Object.values(OFFICIAL_SOURCES)) {
    for (const url of [base, ...mayLeadTo]) expect(url).toMatch(/^https:\/\/[\w./-]+[^/]$/);
  }
});
