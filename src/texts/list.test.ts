import { expect, test } from 'vitest';
import { list } from './say.ts';

test.each([[[]], [['a']], [['a', 'b']], [['a', 'b', 'c']], [['a', 'b', 'c', 'd']]])(
  '%j as the browser would list them',
  (items) => {
    expect(list(items)).toBe(new Intl.ListFormat('en-GB').format(items));
  },
);
