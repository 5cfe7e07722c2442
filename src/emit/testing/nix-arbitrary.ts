import fc from 'fast-check';
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
  type NixBinding,
  type NixExpr,
  type NixItem,
  type NixName,
  type NixOperator,
  type NixParams,
  type NixPart,
  not,
  op,
  path,
  ref,
  select,
  str,
} from '../nix.ts';
import { cleanText } from '../text.ts';
import { hostileText } from './hostile-text.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Names of all lengths, so that every construct meets the end of the line now and then. */
const name = fc
  .tuple(
    fc.nat(LETTERS.length - 1),
    fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 9 }) }, fc.integer({ min: 10, max: 70 })),
  )
  .map(([letter, length]) => `x${LETTERS[letter]}`.padEnd(length, LETTERS[letter]!));

const OPERATORS: readonly NixOperator[] = ['++', '//', '+', '&&', '||', '==', '!=', '->', '-', '*', '<'];

const params = (fallback: fc.Arbitrary<NixExpr>): fc.Arbitrary<NixParams> =>
  fc.oneof(
    name,
    fc
      .record({
        names: fc.uniqueArray(fc.oneof({ weight: 5, arbitrary: name }, fc.record({ name, fallback })), {
          maxLength: 5,
          selector: (item) => (typeof item === 'string' ? item : item.name),
        }),
        open: fc.boolean(),
        as: fc.option(name, { nil: undefined }),
      })
      .map(({ names, open, as }) => ({ names, open, ...(as === undefined ? {} : { as: `${as}'` }) })),
  );

const withTrivia = <T>(item: fc.Arbitrary<T>, maxLength: number) =>
  fc.array(
    fc.oneof(
      { weight: 20, arbitrary: item },
      { weight: 1, arbitrary: hostileText.map(comment) },
      { weight: 1, arbitrary: fc.constant(blank) },
    ),
    { maxLength },
  );

/** Bindings whose names differ, as Nix demands; computed names only where it allows them. */
const distinct = (bindings: readonly NixBinding[], computed: boolean): NixBinding[] => {
  const seen = new Set<string>();
  const isNew = (key: string): boolean => !seen.has(key) && seen.add(key) !== undefined;
  return bindings.flatMap((binding): readonly NixBinding[] => {
    if (binding.kind === 'inherit') {
      const names = binding.names.filter(isNew);
      return names.length === 0 ? [] : [{ ...binding, names }];
    }
    if (binding.kind !== 'bind') return [binding];
    const known = binding.path.every((part) => typeof part === 'string');
    if (!known && typeof binding.path[0] === 'string') return [];
    if (!known)
      return computed ? [{ ...binding, path: [...binding.path.slice(0, -1), ref('computed')] }] : [];
    return isNew(cleanText(binding.path[0] as string)) ? [binding] : [];
  });
};

/** Random expressions of every construct that can be printed. */
export const nixExpr = (wild = true): fc.Arbitrary<NixExpr> =>
  fc.letrec<{ expr: NixExpr; leaf: NixExpr }>((tie) => {
    const expr = tie('expr');
    const text = wild ? hostileText : name;
    const attribute: fc.Arbitrary<NixName> = fc.oneof(
      { weight: 12, arbitrary: name },
      { weight: 1, arbitrary: text },
      { weight: 1, arbitrary: expr },
    );
    const parts: fc.Arbitrary<NixPart[]> = fc.array(fc.oneof(text, expr), { maxLength: 3 });
    const names = fc.array(name, { minLength: 1, maxLength: 3 });
    const attributes = fc.array(attribute, { minLength: 1, maxLength: 2 });
    const binding: fc.Arbitrary<NixBinding> = fc.oneof(
      {
        weight: 6,
        arbitrary: fc
          .tuple(attributes, expr, fc.oneof({ weight: 9, arbitrary: fc.constant('') }, text))
          .map(([to, value, note]) => bind(to, value, note)),
      },
      { weight: 1, arbitrary: names.map((taken) => inherit(...taken)) },
      { weight: 1, arbitrary: fc.tuple(expr, names).map(([from, taken]) => inheritFrom(from, ...taken)) },
    );
    const bindings = withTrivia(binding, 4);
    return {
      leaf: fc.oneof(
        { weight: 6, arbitrary: names.map(ref) },
        { weight: 2, arbitrary: text.map(str) },
        fc.integer({ min: -9, max: 9 }).map(int),
        fc.boolean().map(bool),
        fc.constantFrom('./.', './rust-toolchain.toml').map(path),
      ),
      expr: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        tie('leaf'),
        { weight: 2, arbitrary: parts.map(interp) },
        fc.array(fc.oneof(text, parts), { minLength: 1, maxLength: 3 }).map(indented),
        { weight: 3, arbitrary: withTrivia<NixItem>(expr, 4).map(list) },
        { weight: 4, arbitrary: bindings.map((all) => attrs(distinct(all, true))) },
        {
          weight: 6,
          arbitrary: fc
            .tuple(expr, fc.array(expr, { minLength: 1, maxLength: 4 }))
            .map(([to, args]) => call(to, ...args)),
        },
        { weight: 3, arbitrary: fc.tuple(params(expr), expr).map(([taken, body]) => lambda(taken, body)) },
        {
          weight: 2,
          arbitrary: fc.tuple(bindings, expr).map(([bound, body]) => letIn(distinct(bound, false), body)),
        },
        {
          weight: 4,
          arbitrary: fc
            .tuple(fc.constantFrom(...OPERATORS), fc.array(expr, { minLength: 2, maxLength: 3 }))
            .map(([operator, [first, ...rest]]) => op(operator, first!, ...rest)),
        },
        fc.tuple(expr, attributes).map(([from, to]) => has(from, to)),
        fc
          .tuple(expr, attributes, fc.option(expr, { nil: undefined }))
          .map(([from, to, fallback]) => select(from, to, fallback)),
        expr.map(not),
      ),
    };
  }).expr;
