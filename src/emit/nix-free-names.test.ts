import { expect, test } from 'vitest';
import {
  attrs,
  bind,
  blank,
  bool,
  call,
  comment,
  inherit,
  inheritFrom,
  interp,
  lambda,
  letIn,
  list,
  type NixExpr,
  ref,
  select,
  str,
} from './nix.ts';
import { freeNames, neededBindings } from './nix-free-names.ts';

test.each<[string, NixExpr, readonly string[]]>([
  ['a variable', ref('pkgs.openssl'), ['pkgs']],
  ['what Nix knows by itself', call('import', bool(true)), []],
  ['a string', interp(['a ', ref('b.c'), str('d')]), ['b']],
  ['an attribute chosen by a variable', select(ref('a'), [ref('b')]), ['a', 'b']],
  ['a function', lambda('x', call('f', ref('x'))), ['f']],
  ['a pattern', lambda({ names: ['x', { name: 'y', fallback: ref('z') }] }, list([ref('y')])), ['z']],
  ['a set, whose names bind nothing', attrs([bind('a', ref('a')), inherit('b')]), ['a', 'b']],
  ['a let', letIn([bind('a', ref('b')), bind('c.d', ref('a'))], ref('c')), ['b']],
  [
    'what a let takes from outside',
    letIn([inherit('a'), inheritFrom(ref('n'), 'lib')], ref('a')),
    ['a', 'n'],
  ],
])('the free names of %s', (_, expr, names) => {
  expect([...freeNames(expr)]).toEqual(names);
});

test('of a let only what the body needs is kept, with its comments', () => {
  const bindings = [
    comment('Not needed.'),
    bind('a', ref('x')),
    blank,
    comment('Needed.'),
    comment('Twice.'),
    bind('b', ref('c')),
    inheritFrom(ref('n'), 'c', 'd'),
  ];
  expect(neededBindings(bindings, ref('b'))).toEqual([
    blank,
    comment('Needed.'),
    comment('Twice.'),
    bind('b', ref('c')),
    inheritFrom(ref('n'), 'c'),
  ]);
});
