import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { provideGenerator } from './generator.ts';
import { createConfigStore } from './store.ts';
import type { TracedLines } from './trace.ts';
import { createTracer } from './tracer.ts';
import { GENERATOR } from './workshop.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('location', { origin: 'https://here.example', pathname: '/' });
  vi.stubGlobal('requestAnimationFrame', (task: () => void) => setTimeout(task, 16));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  provideGenerator(GENERATOR);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('the answer comes behind the paint, for the lines as the store has them', async () => {
  const store = createConfigStore('https://here.example/');
  const tracer = createTracer(store);
  const answer = vi.fn<(lines: TracedLines) => void>();
  tracer.lines('name', undefined, answer);
  expect(answer).not.toHaveBeenCalled();
  await vi.runAllTimersAsync();
  const [lines] = answer.mock.calls[0]!;
  const cargo = store.getState().files.find(({ path }) => path === 'Cargo.toml')!;
  const named = lines.get('Cargo.toml')!.map((line) => cargo.content.split('\n')[line - 1]);
  expect(named).toContain(`name = "${store.getState().chosen.name}"`);
});

test('what was called off is not answered, and a change asks anew', async () => {
  const store = createConfigStore('https://here.example/');
  const tracer = createTracer(store);
  const answer = vi.fn<(lines: TracedLines) => void>();
  tracer.lines('just', undefined, answer)();
  await vi.runAllTimersAsync();
  expect(answer).not.toHaveBeenCalled();

  tracer.lines('just', undefined, answer);
  await vi.runAllTimersAsync();
  expect(answer.mock.calls[0]![0].has('justfile')).toBe(true);
  store.getState().choose('just', false);
  tracer.lines('just', undefined, answer);
  await vi.runAllTimersAsync();
  expect(answer.mock.calls[1]![0].has('justfile')).toBe(false);
});

test('behind a line stand the choices of the moment', async () => {
  const store = createConfigStore('https://here.example/');
  store.getState().choose('libraries', ['openssl']);
  const flake = store.getState().files.find(({ path }) => path === 'flake.nix')!;
  const line = flake.content.split('\n').findIndex((text) => text.includes('pkgs.openssl')) + 1;
  const answer = vi.fn();
  createTracer(store).behind('flake.nix', line, answer);
  await vi.runAllTimersAsync();
  expect(answer.mock.calls[0]![0].reasons[0]).toMatchObject({ field: 'libraries', option: 'openssl' });
});
