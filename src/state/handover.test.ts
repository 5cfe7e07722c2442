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

test('nothing goes into the history where nothing was chosen, or where the file is refused', async () => {
  const store = createConfigStore('');
  await openRecord(store, record('from-file'));
  for (const text of ['{', '{ }'])
    expect(await openRecord(store, new File([text], 'ferroflake.json'))).toContain('Nothing was changed.');
  expect(store.getState().chosen.name).toBe('from-file');
  expect(kept()).toEqual([]);
});
