import { describe, expect, test } from 'vitest';
import { attrs, int, printNix, ref } from './nix.ts';
import { nixCases } from './testing/nix-cases.ts';

describe.each(Object.entries(nixCases))('%s', (_, cases) => {
  test.each(cases)('%s', (_name, expr, text) => expect(printNix(expr)).toBe(`${text}\n`));
});

test('a header becomes comments at the top', () => {
  expect(printNix(attrs([]), 'made by\n\n*/ # x')).toBe('# made by\n#\n# */ # x\n{ }\n');
});

test('a reference begins with a name', () => {
  expect(() => ref([ref('a')])).toThrow('name of a variable');
});

test('integers are safe ones', () => {
  expect(() => int(1.5)).toThrow('not an integer');
});
