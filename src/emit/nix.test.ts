import { describe, expect, test } from 'vitest';
import { attrs, int, lambda, path, printNix, ref } from './nix.ts';
import { nixCases } from './testing/nix-cases.ts';

describe.each(Object.entries(nixCases))('%s', (_, cases) => {
  test.each(cases)('%s', (_name, expr, text) => expect(printNix(expr)).toBe(`${text}\n`));
});

test('a header becomes comments at the top', () => {
  expect(printNix(attrs([]), 'made by\n\n*/ # x')).toBe('# made by\n#\n# */ # x\n{ }\n');
});

test('variables and parameters have names that Nix takes', () => {
  expect(() => ref([ref('a')])).toThrow('name of a variable');
  expect(() => ref(['a b'])).toThrow('not the name of a variable: a b');
  expect(() => lambda('if', ref('a'))).toThrow('not the name of a variable: if');
});

test('a path holds nothing that would end it', () => {
  expect(() => path('./a b')).toThrow('not a path');
  expect(() => path('/etc/')).toThrow('not a path');
});

test('integers are safe ones', () => {
  expect(() => int(1.5)).toThrow('not an integer');
});
