import { describe, expect, test } from 'vitest';
import { fileList } from './file-list.ts';

const file = (path: string, content: string) => ({ path, content: Buffer.from(content) });

const page = (folder: string, editor: string) => [
  file(
    `${folder}index.html`,
    `<link rel="manifest" href="./manifest.webmanifest"><script src="./assets/index-a.js"></script>` +
      `<meta name="editor-files" content="./assets/${editor}.js ./assets/${editor}.css">`,
  ),
  file(`${folder}manifest.webmanifest`, '{"icons":[{"src":"./icon.png"}]}'),
  file(`${folder}icon.png`, 'icon'),
  file(`${folder}assets/index-a.js`, 'import("./late-b.js"); load("worker.js")'),
  file(`${folder}assets/late-b.js`, '"ferroflake.tgz"'),
  file(`${folder}assets/${editor}.js`, '"licences.js"'),
  file(`${folder}assets/${editor}.css`, 'src: url(./font.ttf)'),
  file(`${folder}assets/font.ttf`, 'font'),
  file(`${folder}assets/inlined.css`, 'body {}'),
];

const BUILT = [
  ...page('', 'editor'),
  ...page('de/', 'editor'),
  file('_headers', '/*'),
  file('robots.txt', 'x'),
  file('worker.js', 'x'),
  file('ferroflake.tgz', 'x'),
  file('licences.js', 'x'),
];

describe('the list of files', () => {
  const { pages } = fileList(BUILT, 'headers');

  test('has each page with whatever it names, under its folder', () => {
    expect(Object.keys(pages)).toEqual(['', 'de/']);
    expect(Object.keys(pages['']!.first)).toEqual([
      '',
      'assets/font.ttf',
      'assets/index-a.js',
      'assets/late-b.js',
      'icon.png',
      'licences.js',
      'manifest.webmanifest',
    ]);
    expect(Object.keys(pages['de/']!.first)).toContain('de/assets/late-b.js');
  });

  test('keeps the editor for later, in each page', () => {
    expect(Object.keys(pages['']!.later)).toEqual(['assets/editor.css', 'assets/editor.js']);
    expect(Object.keys(pages['de/']!.later)).toEqual(['de/assets/editor.css', 'de/assets/editor.js']);
  });

  test('says what each holds, as a request asks for it', () => {
    expect(pages['']!.first['icon.png']).toBe('sha256-wtS0RqRM5U+rjgEVDiTdJPPYUMfBTc/jH2MhNB3YaHQ=');
  });
});

test.each([
  ['a file', [...BUILT.slice(0, -1), file('licences.js', 'y')], 'headers'],
  ['a page', [...BUILT, file('zh-Hans/index.html', '')], 'headers'],
  ['the headers', BUILT, 'others'],
])('another revision where %s is another', (_, built, headers) => {
  expect(fileList(built, headers).revision).not.toBe(fileList(BUILT, 'headers').revision);
  expect(fileList(built.toReversed(), headers)).toEqual(fileList(built, headers));
});
