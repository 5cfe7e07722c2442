import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../config/fields.ts';
import { PRESETS } from '../../config/presets.ts';
import { HOSTILE_TEXTS } from '../../config/testing/hostile.ts';
import { encodeLink } from '../../share/link.ts';
import { keyOf, LONGEST_NAME } from './entry.ts';
import { createKeeping, MOST_PAST } from './keeping.ts';
import { createShelf } from './shelf.ts';
import { FakeStorage, forbidden } from './testing/fake-storage.ts';

const named = (name: string) => ({ ...DEFAULT_CONFIG, name });
const over = (storage: FakeStorage) => createKeeping(createShelf(() => storage));
const names = (entries: readonly { readonly name: string }[]) => entries.map(({ name }) => name);
const entry = (link: string, rest: object = {}) => JSON.stringify({ v: 1, at: 1, link, ...rest });

describe('a bookmark', () => {
  test('is named after the project, and with a number where that is taken', () => {
    const keeping = over(new FakeStorage());
    expect(keeping.save(named('one')).outcome).toBe('kept');
    expect(keeping.save({ ...named('one'), just: false })).toMatchObject({ entry: { name: 'one 2' } });
    expect(keeping.save(named('one'), 'again')).toMatchObject({ outcome: 'already', entry: { name: 'one' } });
    expect(names(keeping.read().saved)).toHaveLength(2);
  });

  test('is renamed, replaced, and deleted with a way back', () => {
    const storage = new FakeStorage();
    const keeping = over(storage);
    keeping.save(named('one'));
    const saved = () => keeping.read().saved[0];
    keeping.rename(saved() as never, '  my \n own  ');
    expect(saved()).toMatchObject({ name: 'my own', config: { name: 'one' } });
    keeping.replace(saved() as never, named('two'));
    expect(saved()).toMatchObject({ name: 'my own', config: { name: 'two' } });
    const back = keeping.remove(saved()?.key ?? '');
    expect(keeping.read().saved).toEqual([]);
    back();
    expect(saved()).toMatchObject({ name: 'my own', config: { name: 'two' } });
  });

  test('keeps what a later version wrote beside it', () => {
    const storage = new FakeStorage();
    storage.setItem(keyOf('saved', 'x'), entry('v=1&name=old', { v: 2, name: 'x', colour: 'red' }));
    const keeping = over(storage);
    const [saved] = keeping.read().saved;
    expect(saved?.rejected.map(({ message }) => message)).toEqual([
      'It is of version “2”, and what was understood of it was read.',
    ]);
    keeping.rename(saved as never, 'y');
    expect(JSON.parse(storage.getItem(keyOf('saved', 'x')) ?? '')).toMatchObject({
      v: 2,
      name: 'y',
      colour: 'red',
    });
  });
});

describe('the name of a bookmark', () => {
  const saved = (...given: readonly string[]) => {
    const keeping = over(new FakeStorage());
    for (const [at, name] of given.entries()) keeping.save(named(`n${at}`), name);
    return { keeping, read: () => names(keeping.read().saved).toSorted() };
  };

  test.each(['I ❤️ Rust', '👩‍💻 work', 'می‌خواهم', '🏳️‍🌈'])('%s stays as it was given', (name) => {
    expect(saved(name).read()).toEqual([name]);
  });

  test('hides nothing, and has something to see', () => {
    expect(saved('a\u200d\u200db', 'x\u202ey', '\u200d').read()).toEqual([
      'a\ufffd\ufffdb',
      'n2',
      'x\ufffdy',
    ]);
  });

  test('ends with a whole character', () => {
    expect(saved(`${'a'.repeat(LONGEST_NAME - 1)}😀`).read()).toEqual(['a'.repeat(LONGEST_NAME - 1)]);
  });

  test('has a number that is seen, however long it is', () => {
    const long = 'a'.repeat(LONGEST_NAME);
    const cut = 'a'.repeat(LONGEST_NAME - 2);
    expect(saved(long, long, `${long}!`).read()).toEqual([`${cut} 2`, `${cut} 3`, long]);
  });

  test('has a number behind it where a renaming takes one that is there', () => {
    const { keeping, read } = saved('one', 'two');
    const called = (name: string) => keeping.read().saved.find((entry) => entry.name === name) as never;
    keeping.rename(called('two'), 'one');
    expect(read()).toEqual(['one', 'one 2']);
    keeping.rename(called('one'), 'one');
    expect(read()).toEqual(['one', 'one 2']);
  });
});

describe('the history', () => {
  test('has a config once, with all that was done with it, and moves it up', () => {
    const keeping = over(new FakeStorage());
    keeping.note(named('one'), 'link', 1);
    keeping.note(named('two'), 'zip', 2);
    keeping.note(named('one'), 'script', 3);
    keeping.note(named('one'), 'link', 4);
    expect(keeping.read().past).toMatchObject([
      { name: 'one', at: 4, done: ['link', 'script'] },
      { name: 'two', at: 2, done: ['zip'] },
    ]);
  });

  test('ends, and the oldest goes first', () => {
    const keeping = over(new FakeStorage());
    for (let at = 1; at <= MOST_PAST + 3; at++) keeping.note(named(`n${at}`), 'zip', at);
    const { past } = keeping.read();
    expect(past).toHaveLength(MOST_PAST);
    expect(past.at(-1)?.name).toBe('n4');
  });
});

test('two tabs on one storage see and keep what either wrote', () => {
  const storage = new FakeStorage();
  const [one, two] = [over(storage), over(storage)];
  one.save(named('one'));
  expect(two.read().saved).toHaveLength(1);
  two.save(named('two'));
  two.note(named('three'), 'zip');
  one.note(named('four'), 'link');
  const seen: string[][] = [];
  one.subscribe(() => seen.push(names(one.read().saved)));
  one.refresh();
  expect(seen[0]?.toSorted()).toEqual(['one', 'two']);
  expect(names(one.read().past).toSorted()).toEqual(['four', 'three']);
});

test('a full storage keeps what it has, and it is said', () => {
  const storage = new FakeStorage(400);
  const keeping = over(storage);
  expect(keeping.save(named('one')).outcome).toBe('kept');
  const before = new Map(storage.texts);
  expect(keeping.save(named('a'.repeat(60))).outcome).toBe('kept');
  expect(keeping.save(named('b'.repeat(60))).outcome).toBe('full');
  expect(keeping.note(named('c'.repeat(60)), 'zip')).toBe('full');
  expect(keeping.read().trouble).toBe('full');
  for (const [key, text] of before) expect(storage.getItem(key)).toBe(text);
  expect(keeping.read().saved).toHaveLength(2);
});

test('what finds no way back is told of, and comes back once there is room', () => {
  const storage = new FakeStorage(700);
  const keeping = over(storage);
  for (const name of ['a', 'b', 'c']) keeping.save(named(name.repeat(50)));
  const key = keeping.read().saved[0]?.key ?? '';
  const back = keeping.remove(key);
  storage.setItem('of-another-page', 'x'.repeat(250));
  expect(back()).toBe('full');
  expect(keeping.read().trouble).toBe('full');
  storage.removeItem('of-another-page');
  expect(back()).toBe('kept');
  expect(keeping.read()).toMatchObject({ saved: { length: 3 }, trouble: undefined });
});

test('that the storage is full is no more said once something was deleted', () => {
  const keeping = over(new FakeStorage(300));
  keeping.save(named('one'));
  expect(keeping.save(named('b'.repeat(60)), 'b'.repeat(60)).outcome).toBe('full');
  keeping.remove(keeping.read().saved[0]?.key ?? '');
  expect(keeping.read().trouble).toBeUndefined();
});

test('who offers a way back hears that all is forgotten, and of nothing else', () => {
  const keeping = over(new FakeStorage());
  let heard = 0;
  const stop = keeping.onForget(() => {
    heard++;
  });
  keeping.save(named('one'));
  keeping.remove(keeping.read().saved[0]?.key ?? '');
  expect(heard).toBe(0);
  keeping.forget();
  stop();
  keeping.forget();
  expect(heard).toBe(1);
});

test('a storage that is forbidden is as an empty one, and it is said', () => {
  const keeping = createKeeping(createShelf(forbidden));
  expect(keeping.read()).toEqual({ saved: [], past: [], aside: [], trouble: 'refused' });
  expect(keeping.save(DEFAULT_CONFIG).outcome).toBe('refused');
  expect(keeping.note(DEFAULT_CONFIG, 'zip')).toBe('refused');
  keeping.remove('ferroflake-saved:x')();
  keeping.forget();
});

test('what cannot be read is set aside as it stands, and the rest is there', () => {
  const storage = new FakeStorage();
  const broken = ['', 'null', '[]', '{"link":', '{"v":1}', '{"link":7}', '"v=1"', entry('x'.repeat(200_001))];
  for (const [at, text] of broken.entries()) storage.setItem(keyOf('saved', `b${at}`), text);
  storage.setItem(keyOf('saved', 'good'), entry('v=1&name=good&colour=red', { at: 'soon', name: 7 }));
  storage.setItem('ferroflake-theme', 'dark');
  storage.setItem('of-another-page', '{');
  const keeping = over(storage);
  expect(keeping.read().aside.map(({ text }) => text)).toEqual(broken);
  expect(keeping.read().aside.every(({ why }) => why.endsWith('.'))).toBe(true);
  expect(keeping.read().saved).toMatchObject([{ name: 'good', at: 0, rejected: [{ key: 'colour' }] }]);
  keeping.forget();
  expect([...storage.texts.keys()]).toEqual(['ferroflake-theme', 'of-another-page']);
});

test('whatever is stored, opening never throws, valid entries survive and names can be shown', () => {
  const hostile = fc.constantFrom(
    ...HOSTILE_TEXTS.map(({ text }) => text).filter((text) => text.length < 5000),
  );
  const value = fc.oneof(
    hostile,
    fc.string(),
    fc.json(),
    fc.record({ link: hostile, name: hostile, at: fc.anything() }).map((it) => JSON.stringify(it)),
  );
  const kind = fc.constantFrom('saved', 'past', 'work');
  const stored = fc.array(fc.tuple(kind, fc.string({ minLength: 1 }), value), { maxLength: 6 });
  const good = PRESETS.map(
    ({ config }, at) => [keyOf('saved', `good-${at}`), entry(encodeLink(config))] as const,
  );
  fc.assert(
    fc.property(stored, (rows) => {
      const storage = new FakeStorage();
      for (const [key, text] of good) storage.setItem(key, text);
      for (const [each, id, text] of rows) storage.setItem(keyOf(each as 'saved', id), String(text));
      const { saved, past, aside } = over(storage).read();
      for (const [key, text] of good) {
        expect(storage.getItem(key)).toBe(text);
        expect(saved.some((one) => one.key === key)).toBe(true);
      }
      for (const { name, at } of [...saved, ...past]) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(LONGEST_NAME);
        expect(name).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
        expect(() => new Date(at).toISOString()).not.toThrow();
      }
      for (const { key, text } of aside) expect(storage.getItem(key)).toBe(text);
    }),
  );
});
