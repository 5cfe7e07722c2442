import { expect, test, vi } from 'vitest';
import type { Language } from './language.ts';
import { list, sentences, series } from './say.ts';

test.each([[[]], [['a']], [['a', 'b']], [['a', 'b', 'c']], [['a', 'b', 'c', 'd']]])(
  '%j as the browser would list them',
  (items) => {
    expect(list(items)).toBe(new Intl.ListFormat('en-GB').format(items));
  },
);

test('a row of names marks no last one', () => expect(series(['a', 'b', 'c'])).toBe('a, b, c'));

test.each([
  [['One.', 'Two.'], 'One. Two.'],
  [['One.', undefined, '', 'Two.'], 'One. Two.'],
  [[undefined, 'Two.'], 'Two.'],
  [[], ''],
])('%j are sentences behind each other', (said, expected) => {
  expect(sentences(...said)).toBe(expected);
});

test.each([
  [['检查'], '检查'],
  [['检查', '其他库'], '检查和其他库'],
  [['检查', '其他库', 'SQLx'], '检查、其他库和 SQLx'],
  [['rustfmt', 'clippy'], 'rustfmt 和 clippy'],
  [['1 个警告', '1 个提示'], '1 个警告和 1 个提示'],
])('in Chinese, %j are %s', async (items, expected) => {
  const chinese = await sayIn('zh-Hans');
  expect(chinese.list(items)).toBe(expected);
});

test('sentences and rows in Chinese', async () => {
  const chinese = await sayIn('zh-Hans');
  expect(chinese.sentences('一句。', '两句。', undefined, 'Rust 1.85。')).toBe('一句。两句。Rust 1.85。');
  expect(chinese.series(['3 项已更改', '1 个提示'])).toBe('3 项已更改、1 个提示');
});

interface Joins {
  readonly list: typeof list;
  readonly sentences: typeof sentences;
  readonly series: typeof series;
}

/** What joins texts in the page of a language. */
async function sayIn(language: Language): Promise<Joins> {
  vi.stubGlobal('__LANGUAGE__', language);
  vi.resetModules();
  return vi.importActual('./say.ts');
}
