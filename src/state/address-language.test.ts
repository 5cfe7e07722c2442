import { expect, test, vi } from 'vitest';
import { linkAddress, pageAddress } from './address.ts';
import { createConfigStore } from './store.ts';

// As the page is built in German.
vi.hoisted(() => vi.stubGlobal('__LANGUAGE__', 'de'));

test.each(['/x/de/', '/x/de/index.html'])(
  'at %s files link to the English page, and a shared link to this one',
  (pathname) => {
    vi.stubGlobal('location', { origin: 'https://example.org', pathname });
    const store = createConfigStore('');
    expect(pageAddress()).toBe('https://example.org/x/');
    expect(linkAddress(store)).toBe(`https://example.org${pathname}#${store.getState().link}`);
  },
);
