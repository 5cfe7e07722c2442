import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_CONFIG } from '../../config/fields.ts';
import { PRESETS } from '../../config/presets.ts';
import { decodeLink } from '../../share/link.ts';
import { provideGenerator } from '../generator.ts';
import { createConfigStore } from '../store.ts';
import { GENERATOR } from '../workshop.ts';
import { keyOf } from './entry.ts';
import { followWork } from './follow-work.ts';
import { createKeeping } from './keeping.ts';
import { lastWork } from './last-work.ts';
import { createShelf } from './shelf.ts';
import { FakeStorage, forbidden } from './testing/fake-storage.ts';

let local: FakeStorage;

beforeEach(() => {
  provideGenerator(GENERATOR);
  vi.useFakeTimers();
  local = new FakeStorage();
  vi.stubGlobal('localStorage', local);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page in a tab of its own, opened with a link, or as it comes back. */
function openTab(link?: string, session = new FakeStorage()) {
  vi.stubGlobal('sessionStorage', session);
  const store = createConfigStore('');
  const start = link ?? lastWork();
  if (start !== undefined) store.getState().start(decodeLink(start).config, []);
  const keeping = createKeeping(createShelf(() => local));
  const tooLong = vi.fn();
  const stop = followWork(
    store,
    keeping,
    createShelf(() => session),
    tooLong,
  );
  const choose = (name: string): void => {
    store.getState().choose('name', name);
    vi.runAllTimers();
  };
  return { store, keeping, session, tooLong, stop, choose, name: () => store.getState().chosen.name };
}

const left = (tab: ReturnType<typeof openTab>) => tab.keeping.read().past.map(({ name }) => name);

test('what was changed is there again in a new tab, and nothing where nothing was changed', () => {
  openTab().stop();
  expect(local.length).toBe(0);
  openTab().choose('first');
  const next = openTab();
  expect(next.name()).toBe('first');
  next.choose('second');
  expect(left(next)).toEqual(['second']);
  expect(openTab().name()).toBe('second');
});

test('two tabs on the same work go on with a piece each', () => {
  const one = openTab();
  one.choose('shared');
  const two = openTab();
  one.choose('by-one');
  two.choose('by-two');
  one.choose('by-one-again');
  expect(left(one).toSorted()).toEqual(['by-one-again', 'by-two']);
  expect(openTab(undefined, one.session).name()).toBe('by-one-again');
  expect(openTab(undefined, two.session).name()).toBe('by-two');
});

test('a link, a preset and a fresh start leave what was there in the history', () => {
  const [workspace] = PRESETS.filter(({ id }) => id === 'workspace');
  const tab = openTab();
  tab.choose('mine');
  openTab('v=1&name=theirs').choose('theirs-changed');
  expect(left(tab).toSorted()).toEqual(['mine', 'theirs-changed']);
  tab.store.getState().replace(workspace?.config ?? DEFAULT_CONFIG);
  vi.runAllTimers();
  tab.choose('from-preset');
  tab.store.getState().replace(DEFAULT_CONFIG);
  vi.runAllTimers();
  expect(left(tab).toSorted()).toEqual(['from-preset', 'mine', 'theirs-changed']);
  // After a fresh start there is nothing to come back to.
  expect(openTab().store.getState().chosen).toEqual(DEFAULT_CONFIG);
});

test('a link leaves what was there in the history, also where it differs in one field', () => {
  const tab = openTab();
  const { open, undo } = tab.store.getState();
  const act = (change: () => void) => {
    change();
    vi.runAllTimers();
    return left(tab).toSorted();
  };
  tab.choose('mine');
  expect(act(() => open(decodeLink('v=1&name=linked').config, []))).toEqual(['linked', 'mine']);
  expect(act(undo)).toEqual(['linked', 'mine']);
});

test('what is chosen in a link that was opened is a step of the same work', () => {
  const tab = openTab();
  tab.store.getState().open(decodeLink('v=1&name=linked').config, []);
  vi.runAllTimers();
  tab.choose('linked-on');
  expect(left(tab)).toEqual(['linked-on']);
});

test('a link that differs in one field alone takes nothing away', () => {
  const tab = openTab();
  const { open } = tab.store.getState();
  tab.choose('precious');
  open(decodeLink('v=1&name=linked').config, []);
  vi.runAllTimers();
  expect(left(tab).toSorted()).toEqual(['linked', 'precious']);
  tab.choose('linked-changed');
  // Also where what was there before was not kept yet.
  tab.store.getState().choose('name', 'in-a-hurry');
  open(decodeLink('v=1&name=linked-again').config, []);
  vi.runAllTimers();
  expect(left(tab).toSorted()).toEqual(['in-a-hurry', 'linked-again', 'precious']);
});

test('what was chosen just before the page is left is kept', () => {
  const tab = openTab();
  tab.store.getState().choose('name', 'in-a-hurry');
  tab.stop();
  expect(openTab().name()).toBe('in-a-hurry');
});

test('old pieces of work go into the history, none is lost', () => {
  for (let number = 1; number <= 14; number++) {
    vi.advanceTimersByTime(1000);
    openTab('v=1&name=start').choose(`work-${number}`);
  }
  const { past } = openTab().keeping.read();
  expect(past).toHaveLength(14);
  expect(past.filter(({ done }) => done.includes('left')).map(({ name }) => name)).toEqual([
    'work-4',
    'work-3',
    'work-2',
    'work-1',
  ]);
});

test('a storage that is full or forbidden leaves the tab its own', () => {
  local = new FakeStorage(10);
  const full = openTab();
  full.choose('no-room');
  expect(full.keeping.read().trouble).toBe('full');
  expect(openTab(undefined, full.session).name()).toBe('no-room');

  const store = createConfigStore('');
  const stop = followWork(store, createKeeping(createShelf(forbidden)), createShelf(forbidden));
  store.getState().choose('name', 'nowhere');
  stop();
  vi.stubGlobal('sessionStorage', undefined);
  expect(lastWork()).toBeUndefined();
});

test('what was on screen last is found beside what cannot be read', () => {
  for (const text of [
    '',
    '{',
    'null',
    '{"link":7,"at":9e15}',
    '{"link":"","at":9}',
    '{"at":9}',
    '{"link":"v=1","at":9e15}',
  ])
    local.setItem(keyOf('work', `broken-${local.length}`), text);
  local.setItem(keyOf('work', 'old'), '{"link":"v=1&name=old","at":1}');
  local.setItem(keyOf('work', 'new'), '{"link":"v=1&name=new","at":2}');
  expect(openTab().name()).toBe('new');
});

test('that the generator comes is no change', () => {
  const tab = openTab();
  tab.store.setState({ link: '' });
  tab.store.getState().generate();
  vi.runAllTimers();
  expect(local.length).toBe(0);
});

test('work that becomes too long to be kept is told of once, and the last that fits stays', () => {
  const tab = openTab();
  const grow = (length: number): void => {
    const { chosen } = tab.store.getState();
    tab.store.setState({ chosen: { ...chosen }, link: `v=1&name=fits&x=${'x'.repeat(length)}` });
    vi.runAllTimers();
  };
  for (const length of [1, 200_000, 200_001]) grow(length);
  expect(tab.tooLong).toHaveBeenCalledOnce();
  expect(openTab().name()).toBe('fits');
  grow(1);
  grow(200_000);
  expect(tab.tooLong, 'it fitted in between').toHaveBeenCalledTimes(2);
});
