import { describe, expect, test } from 'vitest';
import type { Member } from '../../../config/fields.ts';
import { mendMembers } from '../../../config/members.ts';
import { added, memberNameProblem, ofKind, removed, renamed, using } from './edits.ts';

const MEMBERS: readonly Member[] = [
  { name: 'model', kind: 'library', uses: [] },
  { name: 'cli', kind: 'binary', uses: ['model'] },
];

describe('each edit leaves nothing to mend', () => {
  test.each([
    ['a new name', renamed(MEMBERS, 0, 'shape')],
    ['a library that becomes a program', ofKind(MEMBERS, 0, 'binary')],
    ['a removal', removed(MEMBERS, 0)],
    ['an addition', added(added(MEMBERS))],
    ['a use given up', using(MEMBERS, 1, 'model', false)],
  ])('%s', (_, members) => expect(mendMembers(members).mends).toEqual([]));
});

test('a new name goes wherever the old one was used', () => {
  expect(renamed(MEMBERS, 0, 'shape')[1]?.uses).toEqual(['shape']);
});

test('two members cannot have names that are one to Rust', () => {
  expect(memberNameProblem([...MEMBERS, { name: 'a-b', kind: 'library', uses: [] }], 0, 'a_b')).toBe(
    'Another member is called “a-b”.',
  );
  expect(memberNameProblem(MEMBERS, 0, 'model')).toBeUndefined();
});
