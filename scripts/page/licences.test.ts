import { expect, test } from 'vitest';
import { licenceList } from './licences.ts';

const pkg = (name: string, identifier: string, text = 'The terms.') => ({
  name,
  version: '1.0.0',
  identifier,
  text,
});

test('packages and what they carry inside stand in one list, by name', () => {
  const parts = [
    '/x/node_modules/@shikijs/langs/dist/toml.mjs',
    'assets/codicon-DF1abBS2.ttf',
    '/x/src/main.tsx',
  ];
  const list = licenceList([pkg('zustand', 'MIT'), pkg('fflate', 'MIT')], parts);
  expect(list.map(({ name }) => name)).toEqual([
    'Codicons (font)',
    'fflate',
    'textmate/toml.tmbundle (grammar)',
    'zustand',
  ]);
  for (const { text } of list) expect(text).not.toBe('');
});

test('the text of what is vendored comes from the package that it is of', () => {
  const [purify] = licenceList([], ['/x/monaco-editor/esm/vs/base/browser/dompurify/dompurify.js']);
  expect(purify?.text).toContain('Apache License');
  expect(purify?.version).toMatch(/^\d+\.\d+\.\d+$/);
});

test.each([
  ['a licence that is not permitted', [pkg('a', 'GPL-3.0-only')], [], 'a: GPL-3.0-only is not permitted'],
  [
    'one of two that must both be kept',
    [pkg('a', 'MIT AND GPL-2.0')],
    [],
    'a: MIT AND GPL-2.0 is not permitted',
  ],
  ['no licence', [pkg('a', '')], [], 'a: no licence is not permitted'],
  ['no text', [pkg('a', 'MIT', '')], [], 'a: has no text of its licence'],
  ['a grammar of nobody known', [], ['/x/@shikijs/langs/dist/cobol.mjs'], 'cobol.mjs: whose it is'],
  ['a font of nobody known', [], ['assets/inter-abc.woff2'], 'inter-abc.woff2: whose it is'],
  ['a picture of nobody known', [], ['assets/logo-abc.png'], 'logo-abc.png: whose it is'],
])('%s fails the build by name', (_, packages, parts, message) => {
  expect(() => licenceList(packages, parts)).toThrow(message);
});

test('of a choice of licences one that is permitted is enough', () => {
  expect(licenceList([pkg('a', '(MPL-2.0 OR Apache-2.0)')], [])).toHaveLength(1);
});
