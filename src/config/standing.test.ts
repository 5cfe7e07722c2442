import { describe, expect, test } from 'vitest';
import { unavailable } from './availability.ts';
import './complete.ts';
import { DEFAULT_CONFIG } from './fields.ts';
import { settle } from './settle.ts';
import { isChosen, standing } from './standing.ts';

const stateOf = (choices: object) => {
  const chosen = { ...DEFAULT_CONFIG, ...choices };
  return { chosen, settled: settle(chosen).config };
};

describe('what speaks against a choice is said in the sentence of the form', () => {
  test.each([
    [{ provider: 'nixpkgs' }, 'channel', 'nightly', 'barred'],
    [{ provider: 'nixpkgs', channel: 'nightly' }, 'channel', 'nightly', 'flagged'],
    [{ ci: 'gitlab' }, 'updates', 'dependabot', 'barred'],
    [{ systems: ['aarch64-darwin'] }, 'linker', 'mold', 'barred'],
    [{}, 'cache', 'flakehub', 'barred'],
  ] as const)('%o: %s=%s is %s', (choices, field, option, mark) => {
    const state = stateOf(choices);
    const reason = unavailable(state.settled, field, option);
    expect(reason).toBeDefined();
    expect(standing(state, field, option)).toEqual({ mark, reason });
  });

  test('a choice that waits for its text says what is missing', () => {
    expect(standing(stateOf({ cache: 'cachix' }), 'cache')).toEqual({
      mark: 'flagged',
      reason: expect.stringMatching(/needs the name/),
    });
  });

  test('in a field without a meaning all is barred, also what is chosen', () => {
    const state = stateOf({ just: false });
    const barred = { mark: 'barred', reason: 'There is no justfile.' };
    expect(standing(state, 'recipes')).toEqual(barred);
    for (const option of state.chosen.recipes) expect(standing(state, 'recipes', option)).toEqual(barred);
  });

  test('where nothing speaks against it there is no reason', () => {
    expect(standing(stateOf({}), 'provider', 'fenix')).toEqual({ mark: 'chosen' });
    expect(standing(stateOf({}), 'provider', 'nixpkgs')).toEqual({ mark: 'free' });
  });
});

test('what is chosen: an option, an element, a switch that is on', () => {
  expect(isChosen(DEFAULT_CONFIG, 'provider', 'fenix')).toBe(true);
  expect(isChosen(DEFAULT_CONFIG, 'checks', 'audit')).toBe(false);
  expect(isChosen(DEFAULT_CONFIG, 'greeting')).toBe(false);
});
