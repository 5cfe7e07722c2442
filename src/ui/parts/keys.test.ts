import { expect, test } from 'vitest';
import { isPaletteKey } from '../palette/keys.ts';
import { letterOf } from './keys.ts';

const pressed = (key: string, code: string, held: Partial<KeyboardEvent> = {}): KeyboardEvent =>
  ({
    key,
    code,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...held,
  }) as KeyboardEvent;

test.each([
  ['a Latin key', 'z', 'KeyZ', 'z'],
  ['with Shift', 'Z', 'KeyZ', 'z'],
  ['a keyboard that has the letter elsewhere', 'z', 'KeyY', 'z'],
  ['a Cyrillic keyboard', 'я', 'KeyZ', 'z'],
  ['a Greek keyboard', 'ζ', 'KeyZ', 'z'],
  ['a key without a letter', 'Enter', 'Enter', 'enter'],
])('%s: the letter of a key', (_, key, code, letter) => {
  expect(letterOf(pressed(key, code))).toBe(letter);
});

test('the palette opens from a keyboard that writes other letters, too', () => {
  expect(isPaletteKey(pressed('л', 'KeyK', { ctrlKey: true }))).toBe(true);
  expect(isPaletteKey(pressed('л', 'KeyK'))).toBe(false);
});
