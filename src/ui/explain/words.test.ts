import { describe, expect, test } from 'vitest';
import { unavailable } from '../../config/availability.ts';
import { DEFAULT_CONFIG } from '../../config/fields.ts';
import { settle } from '../../config/settle.ts';
import { placeFor } from './place.ts';
import { filesInWords, isChosen, reasonAgainst } from './words.ts';

const stateOf = (choices: object) => {
  const chosen = { ...DEFAULT_CONFIG, ...choices };
  return { chosen, settled: settle(chosen).config };
};

describe('what speaks against a choice is said in the sentence of the form', () => {
  test.each([
    [{ provider: 'nixpkgs' }, 'channel', 'nightly'],
    [{ ci: 'gitlab' }, 'updates', 'dependabot'],
    [{ systems: ['aarch64-darwin'] }, 'linker', 'mold'],
    [{}, 'cache', 'flakehub'],
  ] as const)('%o: %s=%s', (choices, field, option) => {
    const state = stateOf(choices);
    expect(reasonAgainst(state, { field, option })).toBe(unavailable(state.settled, field, option));
  });

  test('a field without a meaning says so, a choice that waits for its text says what is missing', () => {
    expect(reasonAgainst(stateOf({ just: false }), { field: 'recipes' })).toBe('There is no justfile.');
    expect(reasonAgainst(stateOf({ cache: 'cachix' }), { field: 'cache' })).toMatch(/needs the name/);
    expect(reasonAgainst(stateOf({}), { field: 'provider', option: 'fenix' })).toBeUndefined();
  });
});

test('what is chosen: an option, an element, a switch that is on', () => {
  expect(isChosen(DEFAULT_CONFIG, { field: 'provider', option: 'fenix' })).toBe(true);
  expect(isChosen(DEFAULT_CONFIG, { field: 'checks', option: 'audit' })).toBe(false);
  expect(isChosen(DEFAULT_CONFIG, { field: 'greeting' })).toBe(false);
});

test('files are named, the seventh and further ones counted', () => {
  expect(filesInWords(['a', 'b'])).toBe('a and b');
  expect(filesInWords(['1', '2', '3', '4', '5', '6', '7', '8'])).toBe('1, 2, 3, 4, 5, 6 and 2 more');
});

describe('the box stands', () => {
  const size = { width: 416, height: 300 };
  const anchor = { left: 300, right: 324, top: 400, bottom: 424 };
  const at = (width: number, height: number, right: number, from = anchor) =>
    placeFor(from, { left: 0, right, top: 0, bottom: height }, size, { width, height });

  test('beside the form where there is room, and never beyond the window', () => {
    expect(at(1440, 900, 544)).toEqual({ left: 552, top: 392 });
    expect(at(1440, 600, 544)).toEqual({ left: 552, top: 292 });
  });

  test('else below what asked, or above it where the rest of the window is too low', () => {
    expect(at(768, 1000, 768)).toEqual({ left: 300, top: 432 });
    expect(at(768, 700, 768)).toEqual({ left: 300, top: 92 });
    expect(at(390, 844, 390)).toEqual({ left: 8, top: 432 });
  });
});
