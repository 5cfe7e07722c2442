import { describe, expect, test } from 'vitest';
import { askedFor, type FileList, pageAt } from './list.ts';

const SCOPE = 'https://example.org/flakes/';
const LIST: FileList = {
  revision: '1',
  pages: {
    '': {
      first: { '': 'sha256-page', 'theme.js': 'sha256-theme', 'assets/index-a.js': 'sha256-index' },
      later: { 'assets/editor-a.js': 'sha256-editor' },
    },
    'de/': { first: { 'de/': 'sha256-de' }, later: {} },
  },
};

const ask = (path: string, mode: RequestMode = 'cors', method = 'GET') =>
  askedFor(LIST, SCOPE, { method, mode, url: new URL(path, SCOPE).href });

describe('what a request is for', () => {
  test.each([
    ['./', { kind: 'page', path: '' }],
    ['./index.html', { kind: 'page', path: '' }],
    ['./?utm_source=x#v=1&name=a', { kind: 'page', path: '' }],
    ['./de/', { kind: 'page', path: 'de/' }],
    ['./de/index.html', { kind: 'page', path: 'de/' }],
    ['./fr/', undefined],
    ['./licences.js', undefined],
    ['./constructor', undefined],
    ['../', undefined],
    ['https://example.com/flakes/', undefined],
  ])('opening %s', (path, asked) => expect(ask(path, 'navigate')).toEqual(asked));

  test.each([
    ['theme.js', { kind: 'file', path: 'theme.js' }],
    ['assets/editor-a.js', { kind: 'file', path: 'assets/editor-a.js' }],
    ['assets/editor-of-before.js', { kind: 'leftover', path: 'assets/editor-of-before.js' }],
    ['de/assets/any.js', { kind: 'leftover', path: 'de/assets/any.js' }],
    ['theme.js?fresh', undefined],
    ['robots.txt', undefined],
    ['ferroflake.tgz', undefined],
    ['../assets/editor-a.js', undefined],
  ])('loading %s', (path, asked) => expect(ask(path)).toEqual(asked));

  test('nothing but reading is answered', () => expect(ask('theme.js', 'cors', 'POST')).toBeUndefined());
});

test('an address of another folder is no page of ours', () => {
  expect(pageAt(LIST, SCOPE, 'https://example.org/other/')).toBeUndefined();
  expect(pageAt(LIST, SCOPE, 'https://example.org/flakes/#v=1')).toBe('');
});
