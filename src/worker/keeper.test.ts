import { beforeEach, expect, test, vi } from 'vitest';
import { createKeeper } from './keeper.ts';
import { askedFor, type FileList } from './list.ts';
import { host, listOf, SCOPE } from './testing/host.ts';

/** Two versions of a page in two languages; only one chunk and the editor are the same in both. */
const version = (number: string): FileList =>
  listOf(number, {
    '': {
      first: {
        '': `page ${number}`,
        [`assets/main-${number}.js`]: `main ${number}`,
        'assets/same.js': 'same',
      },
      later: { 'assets/editor.js': 'editor' },
    },
    'de/': { first: { 'de/': `Seite ${number}` }, later: {} },
  });

let site = host();
beforeEach(() => {
  site = host();
});

/** Puts a version of the page in the place of what the host has. */
function publish(list: FileList): void {
  site.files.clear();
  for (const { first, later } of Object.values(list.pages))
    for (const [path, text] of Object.entries({ ...first, ...later })) site.files.set(path, text);
}

async function installed(list: FileList) {
  publish(list);
  const keeper = createKeeper(list, site.around);
  await keeper.install();
  return keeper;
}

/** What a window gets, and what went on behind it. */
async function get(keeper: ReturnType<typeof createKeeper>, list: FileList, path: string, mode = 'cors') {
  const url = SCOPE + path;
  const asked = askedFor(list, SCOPE, { method: 'GET', mode: mode as RequestMode, url });
  const work: Promise<unknown>[] = [];
  const response = await keeper.answer(new Request(url), asked!, (each) => work.push(each));
  await Promise.all(work);
  return response.ok ? response.text() : response.status;
}

const open = (id: string, path = ''): void => void site.windows.push({ id, url: `${SCOPE}${path}#v=1` });

test('the page that is open is kept whole but for the editor, and no other', async () => {
  open('a');
  await installed(version('1'));
  expect(site.caches.held('1')).toEqual(['', 'assets/main-1.js', 'assets/same.js']);
});

test('what is kept is given without asking the host', async () => {
  open('a');
  const keeper = await installed(version('1'));
  site.files.clear();
  site.fetched.length = 0;
  expect(await get(keeper, version('1'), '', 'navigate')).toBe('page 1');
  expect(await get(keeper, version('1'), 'assets/same.js')).toBe('same');
  expect(site.fetched).toEqual([]);
});

test('another language is kept once it is visited, the editor once it is used', async () => {
  open('a');
  const keeper = await installed(version('1'));
  expect(await get(keeper, version('1'), 'de/', 'navigate')).toBe('Seite 1');
  expect(await get(keeper, version('1'), 'assets/editor.js')).toBe('editor');
  site.files.clear();
  expect(await get(keeper, version('1'), 'de/', 'navigate')).toBe('Seite 1');
  expect(await get(keeper, version('1'), 'assets/editor.js')).toBe('editor');
});

test('without a network a page that is not kept leads to one that is', async () => {
  open('a', 'de/');
  const list = version('1');
  await installed(list);
  const offline = () => Promise.reject(new TypeError('Failed to fetch'));
  const ask = (keeper: ReturnType<typeof createKeeper>) =>
    keeper.answer(new Request(SCOPE), { kind: 'page', path: '' }, () => {});
  const { status, headers } = await ask(createKeeper(list, { ...site.around, fetch: offline }));
  expect([status, headers.get('Location')]).toEqual([302, `${SCOPE}de/?not-kept`]);
  const bare = createKeeper(version('2'), { ...host().around, fetch: offline });
  await expect(ask(bare)).rejects.toThrow('Failed to fetch');
});

test('where the browser’s cache fails, the host answers', async () => {
  const list = version('1');
  publish(list);
  const refuse = () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'));
  const keeper = createKeeper(list, {
    ...site.around,
    caches: { open: refuse, keys: refuse, delete: refuse },
  });
  expect(await get(keeper, list, '', 'navigate')).toBe('page 1');
  expect(await get(keeper, list, 'assets/same.js')).toBe('same');
  site.files.set('assets/main-0.js', 'main 0');
  const leftover = await keeper.answer(
    new Request(`${SCOPE}assets/main-0.js`),
    { kind: 'leftover', path: 'assets/main-0.js' },
    () => {},
  );
  expect(await leftover.text()).toBe('main 0');
});

test('what was loaded before there was a worker is kept, and nothing that is not listed', async () => {
  open('a');
  const keeper = await installed(version('1'));
  site.files.set('robots.txt', 'x');
  await keeper.keepLoaded([`${SCOPE}assets/editor.js`, `${SCOPE}robots.txt`, 'https://example.com/x', SCOPE]);
  expect(site.caches.held('1')).toEqual(['', 'assets/editor.js', 'assets/main-1.js', 'assets/same.js']);
});

test('a version whose files are not what was built does not come into use', async () => {
  open('a');
  publish(version('1'));
  site.files.set('assets/main-1.js', '<!doctype html>');
  await expect(createKeeper(version('1'), site.around).install()).rejects.toThrow();
  site.files.delete('assets/main-1.js');
  await expect(createKeeper(version('1'), site.around).install()).rejects.toThrow('is not what was built');
});

test('a new version keeps what the old one had, and fetches only what is new', async () => {
  open('a', 'de/');
  const old = await installed(version('1'));
  await get(old, version('1'), '', 'navigate');
  await old.keepLoaded([`${SCOPE}assets/editor.js`]);
  site.fetched.length = 0;
  await installed(version('2'));
  expect(site.fetched.toSorted()).toEqual(['', 'assets/main-2.js', 'de/']);
  expect(site.caches.held('2')).toEqual([
    '',
    'assets/editor.js',
    'assets/main-2.js',
    'assets/same.js',
    'de/',
  ]);
});

test('a window of the old version gets its chunks until it is closed', async () => {
  open('a');
  await installed(version('1'));
  open('b');
  const keeper = await installed(version('2'));
  await keeper.activate();
  site.windows.splice(0, 1, { id: 'c', url: SCOPE });
  await keeper.sweep();
  expect(await get(keeper, version('2'), 'assets/main-1.js')).toBe('main 1');
  site.windows.splice(1, 1);
  await keeper.sweep();
  expect(site.caches.held('1')).toEqual([]);
  expect(await get(keeper, version('2'), 'assets/main-1.js')).toBe(404);
});

test('an old version goes at once where nobody runs it, a coming one and other pages stay', async () => {
  await site.caches.open('ferroflake /other/ 1');
  open('a');
  await installed(version('1'));
  site.windows.length = 0;
  const keeper = await installed(version('2'));
  await keeper.activate();
  expect(site.caches.held('1')).toEqual([]);
  await installed(version('3'));
  await keeper.sweep();
  expect(site.caches.held('3')).toContain('');
  expect(await site.caches.keys()).toContain('ferroflake /other/ 1');
});

test('a version that is being fetched is not taken for an old one by one that comes into use', async () => {
  await installed(version('1'));
  const second = await installed(version('2'));
  open('a');
  publish(version('3'));
  let arrive = (): void => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const third = createKeeper(version('3'), {
    ...site.around,
    fetch: async (request, how) => {
      if (String(request).endsWith('main-3.js')) await arrival;
      return site.around.fetch(request, how);
    },
  });
  const install = third.install();
  await vi.waitFor(() => expect(site.caches.held('3')).toContain(''));
  await second.activate();
  site.windows.length = 0;
  await second.sweep();
  arrive();
  await install;
  await second.sweep();
  expect(site.caches.held('3')).toEqual(['', 'assets/main-3.js', 'assets/same.js']);
  await third.activate();
  expect(site.caches.held('2')).toEqual([]);
  site.files.clear();
  expect(await get(third, version('3'), '', 'navigate')).toBe('page 3');
});

test('what a version left that could not be fetched goes with the next one', async () => {
  open('a');
  publish(version('1'));
  site.files.delete('assets/main-1.js');
  await expect(createKeeper(version('1'), site.around).install()).rejects.toThrow();
  const second = await installed(version('2'));
  site.windows.length = 0;
  await second.activate();
  expect(site.caches.held('1')).toEqual([]);
});

test('a host may go back to a version that was in use before', async () => {
  open('a');
  await (await installed(version('1'))).activate();
  const second = await installed(version('2'));
  await second.activate();
  const again = await installed(version('1'));
  site.windows.length = 0;
  await second.sweep();
  await again.activate();
  await (await installed(version('3'))).sweep();
  site.files.clear();
  expect(await get(again, version('1'), '', 'navigate')).toBe('page 1');
});

test('a file that the host has replaced already is passed on as it is', async () => {
  open('a');
  const keeper = await installed(version('1'));
  site.files.set('assets/editor.js', 'another editor');
  expect(await get(keeper, version('1'), 'assets/editor.js')).toBe('another editor');
  expect(site.caches.held('1')).not.toContain('assets/editor.js');
});
