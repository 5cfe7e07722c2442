import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/texts/language.ts';

const SCRIPT = readFileSync(new URL('../../public/recall.js', import.meta.url), 'utf8');

/** The other languages, as the page names them to the script. */
const [, OTHERS = ''] =
  /<meta name="languages" content="([^"]+)"/.exec(
    readFileSync(new URL('../../index.html', import.meta.url), 'utf8'),
  ) ?? [];

/** Where the script sends who comes to a page with something kept, and the theme that it sets. */
function recalled(address: string, lang: string, kept: Readonly<Record<string, string>> | undefined) {
  const url = new URL(address);
  const sent: string[] = [];
  const page = { lang, dataset: {} as { theme?: string } };
  const shown: string[] = [];
  const left = { ...kept };
  const getItem = (key: string): string | null => {
    if (!kept) throw new Error('kept from the page');
    return left[key] ?? null;
  };
  const removeItem = (key: string): void => void delete left[key];
  new Function('localStorage', 'history', 'document', 'location', SCRIPT)(
    { getItem, removeItem },
    { state: null, replaceState: (_state: null, _title: string, to: string) => void shown.push(to) },
    { documentElement: page, baseURI: address, querySelector: () => ({ content: OTHERS }) },
    {
      pathname: url.pathname,
      search: url.search,
      hash: url.hash,
      replace: (to: string) => void sent.push(to),
    },
  );
  return { sent, theme: page.dataset.theme, shown, left };
}

test('the page names every language but its own', () => {
  expect(['en', ...OTHERS.split(' ')]).toEqual([...LANGUAGES]);
});

const language = (kept: string) => ({ 'ferroflake-language': kept });

test.each([
  ['https://a.b/', 'en', 'de', ['https://a.b/de/']],
  ['https://a.b/x/#v=1&name=y', 'en', 'zh-Hans', ['https://a.b/x/zh-Hans/#v=1&name=y']],
  ['https://a.b/index.html?q#v=1', 'en', 'de', ['https://a.b/de/?q#v=1']],
  ['https://a.b/', 'en', 'en', []],
  ['https://a.b/', 'en', 'fr', []],
  ['https://a.b/de/#v=1', 'de', 'zh-Hans', []],
  // A server that answers with the English page where it has no other.
  ['https://a.b/de/', 'en', 'de', []],
])('from %s in %s who picked %s goes to %j', (address, lang, picked, sent) => {
  expect(recalled(address, lang, language(picked)).sent).toEqual(sent);
});

test('who picked nothing stays, and so does who keeps nothing', () => {
  const nothing = { sent: [], theme: undefined };
  expect(recalled('https://a.b/', 'en', {})).toMatchObject(nothing);
  expect(recalled('https://a.b/', 'en', undefined)).toMatchObject(nothing);
});

test('who comes back from a language that is not kept stays, and the language is forgotten', () => {
  const kept = { 'ferroflake-language': 'de', 'ferroflake-theme': 'dark' };
  expect(recalled('https://a.b/x/?not-kept#v=1', 'en', kept)).toEqual({
    sent: [],
    theme: 'dark',
    shown: ['/x/#v=1'],
    left: { 'ferroflake-theme': 'dark' },
  });
});

test('the theme is set in every language', () => {
  const kept = { 'ferroflake-theme': 'dark' };
  expect(recalled('https://a.b/de/', 'de', kept).theme).toBe('dark');
});

test.each(['Light', 'dark ', '', '"><b>'])('%j in the storage is no theme', (text) => {
  expect(recalled('https://a.b/', 'en', { 'ferroflake-theme': text }).theme).toBeUndefined();
});
