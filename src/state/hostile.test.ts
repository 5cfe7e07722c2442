import { afterEach, expect, test, vi } from 'vitest';
import { settle } from '../config/settle.ts';
import { HOSTILE_TEXTS } from '../config/testing/hostile.ts';
import { followAddress } from './address.ts';
import { provideGenerator } from './generator.ts';
import { keyOf } from './keeping/entry.ts';
import { WORK } from './keeping/last-work.ts';
import { FakeStorage } from './keeping/testing/fake-storage.ts';
import { createConfigStore } from './store.ts';
import { onTheme, theme } from './theme.ts';
import { GENERATOR } from './workshop.ts';

const short = HOSTILE_TEXTS.filter(({ text }) => text.length < 1000);

afterEach(() => vi.unstubAllGlobals());

test('what another tab puts into the storage of the browser is a theme, or nothing', () => {
  for (const { text } of [...short, { text: 'Light' }, { text: 'light ' }]) {
    const root = { dataset: {} as Record<string, string> };
    vi.stubGlobal('document', { documentElement: root });
    vi.stubGlobal('addEventListener', (_name: string, hear: (event: object) => void) =>
      hear({ key: 'ferroflake-theme', newValue: text }),
    );
    onTheme(() => {})();
    expect(root.dataset, JSON.stringify(text)).toEqual({});
    expect(theme()).toBe('system');
  }
});

test('a hostile address opens a config that works, and is replaced by its link', () => {
  provideGenerator(GENERATOR);
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
  for (const { text } of short) {
    const written: string[] = [];
    const hash = `#v=1&name=ok&description=${encodeURIComponent(text.toWellFormed())}&${text}`;
    vi.stubGlobal('location', { hash, origin: 'https://example.org', pathname: '/' });
    vi.stubGlobal('history', {
      state: null,
      replaceState: (_state: unknown, _title: string, url: string) => written.push(url),
    });
    const store = createConfigStore('https://example.org/');
    followAddress(store)();
    const { chosen, link } = store.getState();
    expect(settle(chosen).changes).toEqual([]);
    expect(chosen.name).toBe('ok');
    expect(written.every((url) => url === `#${link}`)).toBe(true);
  }
});

test('whatever was kept of the last choices, the page opens on a config that works', () => {
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
  vi.stubGlobal('location', { hash: '', origin: 'https://example.org', pathname: '/' });
  vi.stubGlobal('history', { state: null, replaceState: () => {} });
  for (const { text } of short) {
    for (const kept of [
      text,
      JSON.stringify({ link: text, at: 1 }),
      JSON.stringify({ link: 'v=1', at: text }),
    ]) {
      const [local, session] = [new FakeStorage(), new FakeStorage()];
      local.setItem(keyOf('work', 'last'), kept);
      session.setItem(WORK, kept);
      vi.stubGlobal('localStorage', local);
      vi.stubGlobal('sessionStorage', session);
      const store = createConfigStore('https://example.org/');
      followAddress(store)();
      expect(settle(store.getState().chosen).changes).toEqual([]);
      expect(local.getItem(keyOf('work', 'last'))).toBe(kept);
    }
  }
});

test('the last choices are there without a link, and a link comes before them', () => {
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
  vi.stubGlobal('history', { state: null, replaceState: () => {} });
  const local = new FakeStorage();
  local.setItem(keyOf('work', 'last'), JSON.stringify({ link: 'v=1&name=left&colour=red', at: 1 }));
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('sessionStorage', new FakeStorage());
  const opened = (hash: string) => {
    vi.stubGlobal('location', { hash, origin: 'https://example.org', pathname: '/' });
    const store = createConfigStore('https://example.org/');
    followAddress(store)();
    return store.getState();
  };
  expect(opened('')).toMatchObject({
    chosen: { name: 'left' },
    restored: true,
    rejected: [{ key: 'colour' }],
  });
  expect(opened('#v=1&name=given')).toMatchObject({ chosen: { name: 'given' }, restored: false });
});
