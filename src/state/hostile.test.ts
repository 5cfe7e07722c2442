import { afterEach, expect, test, vi } from 'vitest';
import { settle } from '../config/settle.ts';
import { HOSTILE_TEXTS } from '../config/testing/hostile.ts';
import { followAddress } from './address.ts';
import { provideGenerator } from './generator.ts';
import { createConfigStore } from './store.ts';
import { recallTheme, theme } from './theme.ts';
import { GENERATOR } from './workshop.ts';

const short = HOSTILE_TEXTS.filter(({ text }) => text.length < 1000);

afterEach(() => vi.unstubAllGlobals());

test('what stands in the storage of the browser is a theme, or nothing', () => {
  for (const { text } of [...short, { text: 'Light' }, { text: 'light ' }]) {
    const root = { dataset: {} as Record<string, string> };
    vi.stubGlobal('document', { documentElement: root });
    vi.stubGlobal('localStorage', { getItem: () => text });
    recallTheme();
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
