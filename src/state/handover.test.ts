import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_CONFIG } from '../config/fields.ts';
import { recordJson } from '../project/record-json.ts';
import { openRecord } from './handover.ts';
import { keeping } from './keeping/page.ts';
import { FakeStorage } from './keeping/testing/fake-storage.ts';
import { createConfigStore } from './store.ts';

beforeEach(() => {
  vi.stubGlobal('localStorage', new FakeStorage());
  keeping.refresh();
});

const record = (name: string): File => new File([recordJson({ ...DEFAULT_CONFIG, name })], 'ferroflake.json');
const kept = (): readonly string[] => keeping.read().past.map(({ name }) => name);

test('a file that is opened leaves what was chosen in the history', async () => {
  const store = createConfigStore('');
  store.getState().choose('name', 'precious');
  expect(await openRecord(store, record('from-file'))).toBeUndefined();
  expect(store.getState().chosen.name).toBe('from-file');
  expect(kept()).toEqual(['precious']);
});

test('what is said of a file shows nothing of its name that makes a sentence read otherwise', async () => {
  const store = createConfigStore('');
  const why = await openRecord(store, new File(['{'], 'a\u202enosj.❤️.json'));
  expect(why).toMatch(/^a\ufffdnosj\.❤️\.json is no file of choices/u);
  const gone = { name: 'a\u202eb', slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) };
  expect(await openRecord(store, gone as never)).toMatch(/^a\ufffdb could not be read/);
});

test('nothing goes into the history where nothing was chosen, or where the file is refused', async () => {
  const store = createConfigStore('');
  await openRecord(store, record('from-file'));
  for (const text of ['{', '{ }'])
    expect(await openRecord(store, new File([text], 'ferroflake.json'))).toContain('Nothing was changed.');
  expect(store.getState().chosen.name).toBe('from-file');
  expect(kept()).toEqual([]);
});
