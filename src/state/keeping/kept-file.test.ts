import { expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../config/fields.ts';
import { HOSTILE_TEXTS } from '../../config/testing/hostile.ts';
import { recordJson } from '../../project/record-json.ts';
import { encodeLink } from '../../share/link.ts';
import { keyOf } from './entry.ts';
import { createKeeping } from './keeping.ts';
import { printKept, takeKept } from './kept-file.ts';
import { createShelf } from './shelf.ts';
import { FakeStorage } from './testing/fake-storage.ts';

const named = (name: string) => ({ ...DEFAULT_CONFIG, name });
const over = (storage: FakeStorage) => createKeeping(createShelf(() => storage));

function filled() {
  const storage = new FakeStorage();
  const keeping = over(storage);
  keeping.save(named('one'), 'My bookmark');
  keeping.note(named('two'), 'link', 5);
  storage.setItem(keyOf('saved', 'broken'), '{"link":');
  return { storage, keeping, file: printKept(keeping) };
}

test('an export comes back whole in an empty browser, also what cannot be read', () => {
  const { storage, file } = filled();
  const empty = new FakeStorage();
  const keeping = over(empty);
  expect(takeKept(keeping, file, 'kept.json')).toEqual({ added: 2, known: 0, unread: 1, failed: 0 });
  expect(new Map(empty.texts)).toEqual(storage.texts);
  expect(takeKept(keeping, file, 'kept.json')).toEqual({ added: 0, known: 3, unread: 0, failed: 0 });
  expect(printKept(keeping)).toBe(file);
});

test('the last of very many entries comes in, too', () => {
  const broken = Array.from({ length: 3000 }, (_, index) => [keyOf('past', `${index}`), 'no entry']);
  const last = [keyOf('past', 'last'), { at: 1, link: 'v=1&name=last', done: ['zip'] }];
  const entries = Object.fromEntries([...broken, last]);
  const keeping = over(new FakeStorage());
  const taken = takeKept(keeping, JSON.stringify({ 'ferroflake-kept': 1, entries }), 'kept.json');
  expect(taken).toEqual({ added: 1, known: 0, unread: 3000, failed: 0 });
  expect(keeping.read().past).toMatchObject([{ name: 'last' }]);
});

test('an export is merged with what is there, and nothing is lost on either side', () => {
  const { keeping, file } = filled();
  const [mine] = keeping.read().saved;
  if (mine) keeping.replace(mine, named('changed-since'));
  keeping.note(named('two'), 'zip', 9);
  takeKept(keeping, file, 'kept.json');
  const { saved, past } = keeping.read();
  expect(saved.map(({ config }) => config.name).toSorted()).toEqual(['changed-since', 'one']);
  expect(past).toMatchObject([{ name: 'two', at: 9, done: ['link', 'zip'] }]);
});

test('a large file comes in at once: what is kept is told of and looked through once', () => {
  const work = Array.from({ length: 100 }, (_, at) => [
    keyOf('work', `${at}`),
    { v: 1, at: at + 1, link: encodeLink(named(`work-${at % 50}`)) },
  ]);
  const storage = new FakeStorage();
  const shelf = createShelf(() => storage);
  let looks = 0;
  const keeping = createKeeping({
    ...shelf,
    keys: () => {
      looks++;
      return shelf.keys();
    },
  });
  let told = 0;
  keeping.subscribe(() => {
    told++;
    keeping.read();
  });
  const file = JSON.stringify({ 'ferroflake-kept': 1, entries: Object.fromEntries(work) });
  expect(takeKept(keeping, file, 'kept.json')).toEqual({ added: 50, known: 50, unread: 0, failed: 0 });
  expect(keeping.read().past).toHaveLength(50);
  expect({ told, looks }).toEqual({ told: 1, looks: 2 });
});

test('the version may be written as a text', () => {
  const entries = { [keyOf('saved', 'a')]: { v: '1', at: 1, link: 'v=1&name=one' } };
  const keeping = over(new FakeStorage());
  const file = JSON.stringify({ 'ferroflake-kept': '1', entries });
  expect(takeKept(keeping, file, 'kept.json')).toMatchObject({ added: 1 });
  expect(keeping.read().saved).toMatchObject([{ name: 'one', rejected: [] }]);
});

test('where there is no room for all, it is counted, and what was there stays', () => {
  const { file } = filled();
  const small = new FakeStorage(150);
  small.setItem('of-another-page', 'x');
  const taken = takeKept(over(small), file, 'kept.json');
  expect(taken).toMatchObject({ failed: expect.any(Number) });
  expect((taken as { failed: number }).failed).toBeGreaterThan(0);
  expect(small.getItem('of-another-page')).toBe('x');
});

test.each([
  ['', /^kept\.json is not JSON/],
  ['{"a":', /^kept\.json is not JSON/],
  ['null', /holds nothing that was exported here/],
  ['[1]', /holds nothing that was exported here/],
  ['{"ferroflake-kept":1,"entries":null}', /holds nothing that was exported here/],
  [
    '{"ferroflake-kept":2,"entries":{"ferroflake-saved:a":{"link":"v=1"}}}',
    /is of version “2”, and version 1/,
  ],
  [recordJson(DEFAULT_CONFIG), /holds the choices of one project/],
])('the file %s is refused, and why is said', (text, why) => {
  const storage = new FakeStorage();
  expect(takeKept(over(storage), text, 'kept.json')).toEqual({ problem: expect.stringMatching(why) });
  expect(storage.length).toBe(0);
});

test('a hostile file writes under keys of ours alone', () => {
  const storage = new FakeStorage();
  storage.setItem('ferroflake-theme', 'dark');
  const texts = HOSTILE_TEXTS.map(({ text }) => text).filter((text) => text.length < 1000);
  const entries = Object.fromEntries([
    ['ferroflake-theme', 'light'],
    ['__proto__', { link: 'v=1' }],
    ...texts.flatMap((text) => [
      [text, { link: text }],
      [keyOf('saved', text), { v: 1, link: text, name: text }],
    ]),
  ]);
  const taken = takeKept(over(storage), JSON.stringify({ 'ferroflake-kept': 1, entries }), 'kept.json');
  expect(taken).toMatchObject({ failed: 0 });
  expect([...storage.texts.keys()].filter((key) => !key.startsWith('ferroflake-saved:'))).toEqual([
    'ferroflake-theme',
  ]);
  expect(storage.getItem('ferroflake-theme')).toBe('dark');
});
