import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_CONFIG } from '../config/fields.ts';
import { createFollower } from './follower.ts';
import { createConfigStore } from './store.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run, 16));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

test('a choice in its own fields is followed at once, another after the paint', () => {
  const store = createConfigStore('');
  const follower = createFollower(store, ['name']);
  const told = vi.fn();
  const leave = follower.subscribe(told);
  store.getState().choose('name', 'own');
  expect(follower.getState()).toBe(store.getState());
  expect(told).toHaveBeenCalledTimes(1);

  store.getState().choose('just', false);
  store.getState().choose('direnv', false);
  expect(follower.getState().chosen.just).toBe(true);
  vi.advanceTimersByTime(40);
  expect(follower.getState()).toBe(store.getState());
  expect(told).toHaveBeenCalledTimes(2);

  store.getState().choose('just', true);
  leave();
  expect(follower.getState().chosen.just).toBe(true);
  vi.advanceTimersByTime(40);
  expect(told).toHaveBeenCalledTimes(2);
});

test('a page that paints no frames catches up, too', () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const store = createConfigStore('');
  const follower = createFollower(store, []);
  follower.subscribe(() => {});
  store.getState().replace({ ...DEFAULT_CONFIG, name: 'hidden' });
  vi.advanceTimersByTime(200);
  expect(follower.getState().chosen.name).toBe('hidden');
});
