import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crateNameProblem } from './names.ts';
import { suggestionFor } from './suggestions.ts';
import { repositoryProblem } from './texts.ts';

test.each([
  ['My Name', 'my-name'],
  ['Ünïcödé Prøject', 'unicode-project'],
  ['ñandú', 'nandu'],
  ['İstanbul', 'istanbul'],
  ['straße', 'strasse'],
  ['2fast', 'fast'],
  ['fn', 'my-fn'],
  ['中文', 'my-project'],
])('in the place of %j a crate could be called %j', (text, name) => {
  expect(suggestionFor('name', text)).toBe(name);
  expect(suggestionFor('members', text)).toBe(name);
});

test('a name made from any text can be a crate', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(crateNameProblem(suggestionFor('name', text) ?? '')).toBeUndefined();
    }),
  );
});

test.each([
  [' https://github.com/a/b ', 'https://github.com/a/b'],
  ['git@github.com:a/b.git', 'https://github.com/a/b'],
  ['ssh://git@codeberg.org/a/b.git', 'https://codeberg.org/a/b'],
  ['http://gitlab.com/a/b', 'https://gitlab.com/a/b'],
  ['github.com/a/b', 'https://github.com/a/b'],
])('in the place of %j the repository could be %j', (text, address) => {
  expect(repositoryProblem(text)).toBeTypeOf('string');
  expect(suggestionFor('repository', text)).toBe(address);
  expect(repositoryProblem(address)).toBeUndefined();
});

test('a field without a way to one has none', () => {
  expect(suggestionFor('description', 'x')).toBeUndefined();
});
