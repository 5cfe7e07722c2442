import { afterEach, expect, test, vi } from 'vitest';
import { createConfigStore } from '../store.ts';
import { keyOf } from './entry.ts';
import { keep, keeping } from './page.ts';
import { FakeStorage } from './testing/fake-storage.ts';

afterEach(() => vi.unstubAllGlobals());

test('a page that comes out of the browser’s cache sees what was kept meanwhile', () => {
  const local = new FakeStorage();
  const heard = new Map<string, (event: object) => void>();
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('sessionStorage', new FakeStorage());
  vi.stubGlobal('addEventListener', (name: string, listener: () => void) => heard.set(name, listener));
  vi.stubGlobal('removeEventListener', (name: string) => heard.delete(name));
  const stop = keep(createConfigStore(''), () => {});
  keeping.refresh();
  expect(keeping.read().saved).toEqual([]);
  local.setItem(keyOf('saved', 'a'), '{"v":1,"at":1,"link":"v=1&name=one"}');
  heard.get('pageshow')?.({ persisted: false });
  expect(keeping.read().saved, 'the storage tells of what it sees').toEqual([]);
  heard.get('pageshow')?.({ persisted: true });
  expect(keeping.read().saved).toMatchObject([{ name: 'one' }]);
  stop();
  expect([...heard.keys()]).toEqual([]);
});
