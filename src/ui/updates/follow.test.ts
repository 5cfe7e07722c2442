import { afterEach, expect, test, vi } from 'vitest';
import { followVersions } from './follow.ts';

vi.mock('../parts/when-idle.ts', () => ({ whenIdle: (task: () => void) => task() }));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

test('each new version has a number of its own, however often it is told of', async () => {
  const worker = new EventTarget();
  const registration = Object.assign(new EventTarget(), {
    waiting: undefined as object | undefined,
    installing: worker,
    active: null,
  });
  vi.stubEnv('PROD', true);
  vi.stubGlobal('document', new EventTarget());
  vi.stubGlobal('navigator', {
    serviceWorker: {
      controller: {},
      register: () => Promise.resolve(),
      ready: Promise.resolve(registration),
    },
  });
  const told: number[] = [];
  followVersions((_, number) => told.push(number));
  await Promise.resolve();
  const tell = (waiting: object): void => {
    registration.waiting = waiting;
    worker.dispatchEvent(new Event('statechange'));
  };
  const [second, third] = [{}, {}];
  tell(second);
  tell(second);
  tell(third);
  expect(told).toEqual([1, 1, 2]);
});
