import { describe, expect, test } from 'vitest';
import { crateNameProblem } from './names.ts';

describe('names', () => {
  test.each(['a', 'my-cli', 'x2', 'constructor', 'a_b-c', 'a'.repeat(64)])('%s can be a crate', (name) => {
    expect(crateNameProblem(name)).toBeUndefined();
  });

  test.each([
    '',
    'My',
    '1a',
    'a--b',
    'a-',
    '-a',
    'a b',
    'a/b',
    '..',
    'con',
    'fn',
    'std',
    'test',
    'proc-macro',
    'ä',
    'a'.repeat(65),
    'a\n',
  ])('%j cannot', (name) => {
    expect(crateNameProblem(name)).toBeTypeOf('string');
  });
});
