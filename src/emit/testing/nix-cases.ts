import {
  attrs,
  bind,
  blank,
  bool,
  call,
  comment,
  has,
  indented,
  inherit,
  inheritFrom,
  int,
  interp,
  lambda,
  letIn,
  list,
  type NixExpr,
  negate,
  not,
  op,
  path,
  ref,
  select,
  str,
} from '../nix.ts';

const a = ref('a');
const b = ref('b');
const c = ref('c');
const one = attrs([bind('b', int(1))]);
const two = attrs([bind('b', int(1)), bind('c', int(2))]);
const long = ref(['a'.repeat(60)]);
const wide = ref(['b'.repeat(60)]);

/** What an expression looks like when it is printed. */
export type NixCase = readonly [name: string, expr: NixExpr, text: string];

/** Printed expressions by construct; the tests compare the text, and ask the real tools whether they agree. */
export const nixCases: Readonly<Record<string, readonly NixCase[]>> = {
  values: [
    ['a string escapes quotes, backslashes and antiquotations', str('"\\${x} $x'), '"\\"\\\\\\${x} $x"'],
    ['a string escapes line breaks and tabs', str('a\nb\tc'), '"a\\nb\\tc"'],
    ['a carriage return is a line break', str('a\r\nb\rc'), '"a\\nb\\nc"'],
    ['control characters and turned text are taken out', str('a\0b\u001b\u202ec\u2066\ud800'), '"abc"'],
    ['two dollars before a brace are both text', str('$${x}'), '"$\\${x}"'],
    ['a dollar before an interpolation is escaped', interp(['$', a]), '"\\$${a}"'],
    ['neighbouring texts are escaped as one', interp(['$', '{', 'x}']), '"\\${x}"'],
    [
      'an interpolation stands in its string',
      interp([a, '/bin/', ref('cc.prefix'), 'cc']),
      '"${a}/bin/${cc.prefix}cc"',
    ],
    ['a path', path('./rust-toolchain.toml'), './rust-toolchain.toml'],
    ['an integer', int(-1), '-1'],
    ['a boolean', bool(true), 'true'],
    ['an empty set', attrs([]), '{ }'],
    ['an empty list', list([]), '[ ]'],
    ['a set of blanks is empty', attrs([blank, blank]), '{ }'],
  ],
  'indented strings': [
    ['lines stand on lines', indented(['a', '  b', '', 'c']), "''\n  a\n    b\n\n  c\n''"],
    ['a text of several lines is cut', indented(['a\nb']), "''\n  a\n  b\n''"],
    [
      'antiquotations and quotes are escaped',
      indented(["${x} '' '${x} $${x}"]),
      "''\n  ''${x} ''' ''\\'''${x} $''${x}\n''",
    ],
    ['an interpolation', indented([['a $', a, " '", b]]), "''\n  a ''$${a} '${b}\n''"],
    ['a margin that all lines share is kept', indented(['  a', '   b']), `''\n  ${'${""}'}  a\n     b\n''`],
  ],
  'names and paths': [
    ['a dotted path', ref('pkgs.stdenv.hostPlatform.isLinux'), 'pkgs.stdenv.hostPlatform.isLinux'],
    [
      'names that are no identifiers are quoted',
      ref(['fx', 'targets', '1.98', 'or', 'a"b']),
      'fx.targets."1.98"."or"."a\\"b"',
    ],
    [
      'a computed name',
      ref(['nixpkgs', 'legacyPackages', ref('system')]),
      'nixpkgs.legacyPackages.${system}',
    ],
    ['a fallback', select(a, 'b.c', list([])), 'a.b.c or [ ]'],
    ['a fallback in parentheses', select(select(a, 'b', call('f', c)), 'd'), '(a.b or (f c)).d'],
    ['selection from a call', select(call('f', a), 'b'), '(f a).b'],
    ['selection from what would swallow the dot', select(path('./.'), 'a'), '(./.).a'],
    ['whether a set has an attribute', has(a, ['b', 'c d']), 'a ? b."c d"'],
  ],
  'sets and lists': [
    ['one binding stays on a line', one, '{ b = 1; }'],
    ['several bindings do not', two, '{\n  b = 1;\n  c = 2;\n}'],
    ['a set after = is opened', attrs([bind('a', one)]), '{\n  a = {\n    b = 1;\n  };\n}'],
    [
      'dotted and quoted names',
      attrs([bind('inputs.nixpkgs.url', str('x')), bind(['a b'], a)]),
      '{\n  inputs.nixpkgs.url = "x";\n  "a b" = a;\n}',
    ],
    [
      'inherit',
      attrs([inherit('a', 'b'), inheritFrom(ref('lib'), 'c'), inheritFrom(call('f', a), 'd')]),
      '{\n  inherit a b;\n  inherit (lib) c;\n  inherit (f a) d;\n}',
    ],
    [
      'comments, notes and blank lines',
      attrs([
        blank,
        comment('first\nsecond'),
        bind('a', b, ' note\nmore '),
        blank,
        blank,
        bind('c', a),
        comment(''),
        blank,
      ]),
      '{\n  # first\n  # second\n  a = b; # note more\n\n  c = a;\n  #\n}',
    ],
    ['one item stays on a line', list([a]), '[ a ]'],
    ['several items do not', list([a, call('f', b), op('++', a, b)]), '[\n  a\n  (f b)\n  (a ++ b)\n]'],
    ['comments in a list', list([comment('why'), a, blank, b]), '[\n  # why\n  a\n\n  b\n]'],
    ['a negative number in a list', list([int(-1)]), '[ (-1) ]'],
  ],
  'functions and calls': [
    ['a name', lambda('x', a), 'x: a'],
    ['a pattern', lambda({ names: ['pkgs'], open: true }, a), '{ pkgs, ... }: a'],
    ['an empty pattern', lambda({ names: [] }, a), '{ }: a'],
    ['anything', lambda({ names: [], open: true }, a), '{ ... }: a'],
    [
      'more than two names are opened',
      lambda({ names: ['self', 'nixpkgs', 'fenix'] }, one),
      '{\n  self,\n  nixpkgs,\n  fenix,\n}:\n{\n  b = 1;\n}',
    ],
    ['a pattern opened on request', lambda({ names: ['a'], wide: true }, b), '{\n  a,\n}:\nb'],
    [
      'a default and a name for all',
      lambda({ names: [{ name: 'a', fallback: ref('null') }, 'b'], open: true, as: 'args' }, c),
      '{\n  a ? null,\n  b,\n  ...\n}@args:\nc',
    ],
    [
      'a body that is a set opens on the line',
      lambda({ names: ['a'] }, two),
      '{ a }: {\n  b = 1;\n  c = 2;\n}',
    ],
    ['three names and another body', lambda('x', lambda('y', lambda('z', a))), 'x: y: z:\na'],
    [
      'arguments in parentheses',
      call('f', call('g', a), lambda('x', b), op('+', a, b), int(-1)),
      'f (g a) (x: b) (a + b) (-1)',
    ],
    ['calls of calls are one call', call(call('f', a), b), 'f a b'],
    ['a call without arguments is the function', call('f'), 'f'],
    [
      'the last argument opens on the line',
      call('pkgs.mkShell', two),
      'pkgs.mkShell {\n  b = 1;\n  c = 2;\n}',
    ],
    [
      'a function as the last argument',
      call('f', ref('systems'), lambda('system', two)),
      'f systems (system: {\n  b = 1;\n  c = 2;\n})',
    ],
    ['a call as the last argument', call('f', call('g', two)), 'f (g {\n  b = 1;\n  c = 2;\n})'],
    ['simple calls are never broken', call('f', long, wide), `f ${'a'.repeat(60)} ${'b'.repeat(60)}`],
    [
      'other long calls take lines',
      call('f', long, wide, two),
      `f ${'a'.repeat(60)}\n  ${'b'.repeat(60)}\n  {\n    b = 1;\n    c = 2;\n  }`,
    ],
  ],
  operators: [
    [
      'lists are joined',
      op('++', list([a]), call('lib.optionals', c, list([b]))),
      '[ a ] ++ lib.optionals c [ b ]',
    ],
    ['parentheses only where needed', op('||', op('&&', a, op('==', b, c)), not(a)), 'a && b == c || !a'],
    ['right operands of left operators', op('-', a, op('-', b, c)), 'a - (b - c)'],
    ['left operands of right operators', op('//', op('//', a, b), c), '(a // b) // c'],
    ['comparisons never chain', op('==', a, b, c), '(a == b) == c'],
    ['a function as an operand', op('++', lambda('x', a), b), '(x: a) ++ b'],
    ['not a call', not(call('f', a)), '!f a'],
    ['a negative number', op('-', a, int(-1)), 'a - -1'],
    ['minus of minus', negate(int(-1)), '-(-1)'],
    [
      'long chains begin lines with their operator',
      op('&&', long, wide),
      `${'a'.repeat(60)}\n&& ${'b'.repeat(60)}`,
    ],
    [
      'a set is added at the end of a line',
      attrs([bind('a', op('//', b, two))]),
      '{\n  a = b // {\n    b = 1;\n    c = 2;\n  };\n}',
    ],
  ],
  let: [
    ['let', letIn([bind('a', b)], c), 'let\n  a = b;\nin\nc'],
    ['let without bindings is its body', letIn([comment('x')], c), 'c'],
    [
      'let in a function',
      lambda('system', letIn([bind('a', b)], two)),
      'system:\nlet\n  a = b;\nin\n{\n  b = 1;\n  c = 2;\n}',
    ],
  ],
};
