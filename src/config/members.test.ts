import './complete.ts';
import { describe, expect, test } from 'vitest';
import { canUse } from './member-options.ts';
import { mendMembers } from './members.ts';

describe('members of a workspace', () => {
  const library = (name: string, ...uses: string[]) => ({ name, kind: 'library' as const, uses });
  const binary = (name: string, ...uses: string[]) => ({ name, kind: 'binary' as const, uses });

  test.each([
    ['none at all', [], ['app'], /needs a member/],
    ['two of one name', [library('a'), binary('a')], ['a'], /the second was left out/],
    ['two names that are one to Rust', [library('a-b'), library('a_b')], ['a-b'], /one name to Rust/],
    ['a dependency on a program', [binary('a'), library('b', 'a')], ['a', 'b'], /no other library/],
    ['a dependency on itself', [library('a', 'a')], ['a'], /no other library/],
    [
      'a circle of three',
      [library('a', 'b'), library('b', 'c'), library('c', 'a')],
      ['a', 'b', 'c'],
      /in a circle/,
    ],
    [
      'a dependency named twice',
      [library('a'), binary('b', 'a', 'a')],
      ['a', 'b'],
      /depends on a library twice/,
    ],
  ] as const)('%s is mended and said', (_, members, names, said) => {
    const mended = mendMembers(members);
    expect(mended.members.map((member) => member.name)).toEqual(names);
    expect(mended.mends.join(' ')).toMatch(said);
  });

  test('a chain of a thousand is walked without a deep stack', () => {
    const chain = Array.from({ length: 1000 }, (_, index) =>
      library(`m${index}`, ...(index < 999 ? [`m${index + 1}`] : [])),
    );
    expect(mendMembers(chain).mends).toEqual([]);
  });

  test('canUse refuses exactly what would close a circle', () => {
    const members = [library('a', 'b'), library('b'), binary('c', 'a')];
    expect(canUse(members, 'b', 'a')).toBe(false);
    expect(canUse(members, 'c', 'b')).toBe(true);
    expect(canUse(members, 'a', 'c')).toBe(false);
  });
});
