import { expect, test } from 'vitest';
import { findTool, runOver } from '../../emit/testing/tools.ts';
import { evaluate } from './nix-evaluation.ts';
import { parseNix } from './nix-syntax.ts';
import { isList, isSet, type NixValue } from './nix-values.ts';

/** A value as Nix prints it as JSON. */
function plain(value: NixValue): unknown {
  if (isList(value)) return value.map((item) => plain(item()));
  return isSet(value) ? Object.fromEntries([...value].map(([name, item]) => [name, plain(item())])) : value;
}

const own = (text: string): unknown => plain(evaluate(parseNix(text), () => undefined));

const CLOSED: readonly (readonly [nix: string, value: unknown])[] = [
  ['let a = 1; b = { c = a; }; in b // { d = [ b.c "x" ]; }', { c: 1, d: [1, 'x'] }],
  ['let inherit (s) a; s = { a = "in"; }; in { inherit a; }', { a: 'in' }],
  ['rec { a = "x${b}"; b = "\\"\\${\\n"; }', { a: 'x"${\n', b: '"${\n' }],
  ['({ a, b ? "else", ... }@all: a + b + all.c) { a = "1"; c = "3"; }', '1else3'],
  ['(a: b: [ b a ]) 1 2', [2, 1]],
  ['{ a.b.c = 1; a.b.d = 2; "e f".${"g"} = 3; }', { a: { b: { c: 1, d: 2 } }, 'e f': { g: 3 } }],
  [
    '{ a = {}.b or "none"; c = { d = 1; } ? d; e = if 1 == 2 then 3 else 4; f = !true || false; }',
    {
      a: 'none',
      c: true,
      e: 4,
      f: false,
    },
  ],
  ['[ 1 ] ++ [ 2 ] # a remark\n  ++ [ ]', [1, 2]],
  ["''\n  a\n    ${\"b\"} ''${c} $d ''$ '''\n\n  e\n''", "a\n  b ${c} $d $ ''\n\ne\n"],
  ["''a\n    b\n  c''", 'a\n    b\n  c'],
  ["''\n  x ''\\n\n  ''", 'x \n\n'],
  ["''\n  export A=\"''${A:+:$A}\"\n''", 'export A="${A:+:$A}"\n'],
];

test.each(CLOSED)('%s is what it is', (nix, value) => {
  expect(own(nix)).toEqual(value);
});

const instantiate = findTool('nix-instantiate');

test.skipIf(!instantiate)('and that is what Nix says', () => {
  const whole = `[ ${CLOSED.map(([nix]) => `(${nix}\n)`).join(' ')} ]`;
  const { output, errors } = runOver([whole], 'nix', instantiate!, ['--eval', '--strict', '--json']);
  expect(errors).toBe('');
  expect(JSON.parse(output)).toEqual(CLOSED.map(([, value]) => value));
});

test('what is unknown becomes a path of the store, and asking a set for what it lacks is an error', () => {
  expect(own('"${pkgs.a.b}/bin"')).toBe('/nix/store/pkgs.a.b/bin');
  expect(() => own('{ a = 1; }.b')).toThrow('no attribute b');
  expect(() => own('{ a = }')).toThrow('no Nix');
});
