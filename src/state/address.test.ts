import { afterEach, expect, test, vi } from 'vitest';
import { awaitLink, followAddress } from './address.ts';
import { currentGenerator, loadGenerator } from './generator.ts';
import { createConfigStore } from './store.ts';

afterEach(() => vi.unstubAllGlobals());

/** A browser at an address: what was written into it, and how to go on. */
function stubAddress(hash: string) {
  const written: string[] = [];
  const heard = new Map<string, () => void>();
  const location = { hash, origin: 'https://example.org', pathname: '/' };
  vi.stubGlobal('location', location);
  const replaceState = (_: unknown, __: string, url: string): void => {
    written.push(url);
    location.hash = url;
  };
  vi.stubGlobal('history', { replaceState });
  vi.stubGlobal('addEventListener', (name: string, listener: () => void) => heard.set(name, listener));
  vi.stubGlobal('removeEventListener', () => {});
  return {
    written,
    leave: () => heard.get('pagehide')?.(),
    /** The event comes later than the change itself. */
    type: (typed: string): (() => void) => {
      location.hash = typed;
      return () => heard.get('hashchange')?.();
    },
  };
}

test('a link is read when the generator has come, and is not written over before', async () => {
  expect(currentGenerator(), 'this test has to be the first').toBeUndefined();
  const { written, leave } = stubAddress('#v=1&name=linked&just=yes');
  const store = createConfigStore('');
  const stop = followAddress(store);
  leave();
  expect(written).toEqual([]);
  await loadGenerator();
  await vi.waitFor(() => expect(store.getState().chosen.name).toBe('linked'));
  leave();
  expect(written).toEqual([`#${store.getState().link}`]);
  stop();
});

test('a link is opened that was typed while the address was about to be written', async () => {
  await loadGenerator();
  const { written, leave, type } = stubAddress('');
  const store = createConfigStore('');
  const stop = followAddress(store);
  store.getState().choose('vscode', true);
  const heard = type('#v=1&name=typed');
  leave();
  expect(written).toEqual([`#${createConfigStore('').getState().link}`]);
  heard();
  await vi.waitFor(() => expect(store.getState().chosen.name).toBe('typed'));
  expect(store.getState().history.past, 'the choice and the link').toHaveLength(2);
  leave();
  expect(written, 'the link stands there').toHaveLength(1);
  stop();
});

test('an address that the browser refuses to write is written later', async () => {
  await loadGenerator();
  const { written } = stubAddress('');
  vi.useFakeTimers();
  const store = createConfigStore('');
  const stop = followAddress(store);
  const { replaceState } = history;
  history.replaceState = () => {
    throw new DOMException('Too often.', 'SecurityError');
  };
  store.getState().choose('vscode', true);
  expect(() => vi.advanceTimersByTime(1000)).not.toThrow();
  history.replaceState = replaceState;
  written.length = 0;
  vi.advanceTimersByTime(10_000);
  expect(written).toEqual([`#${store.getState().link}`]);
  stop();
  vi.useRealTimers();
});

test('what needs the link of a store that was made before the generator gets it', async () => {
  stubAddress('');
  expect(await awaitLink(createConfigStore(''))).toMatch(/^https:\/\/example\.org\/#v=1/);
});
