import type { NixExpr, NixOperator } from './nix.ts';

/** An expression, or one in parentheses. */
export type NixNode = NixExpr | NixParens;

/** Parentheses; they are never built by hand, only where the place of an expression needs them. */
export type NixParens = { readonly kind: 'parens'; readonly inner: NixExpr };

type Binding = { readonly rank: number; readonly groups: 'left' | 'right' | 'never' };

/** How tightly operators bind (the lowest rank the tightest) and to which side they group. */
export const BINDINGS: Record<NixOperator, Binding> = {
  '++': { rank: 4, groups: 'right' },
  '*': { rank: 5, groups: 'left' },
  '/': { rank: 5, groups: 'left' },
  '+': { rank: 6, groups: 'left' },
  '-': { rank: 6, groups: 'left' },
  '//': { rank: 8, groups: 'right' },
  '<': { rank: 9, groups: 'never' },
  '<=': { rank: 9, groups: 'never' },
  '>': { rank: 9, groups: 'never' },
  '>=': { rank: 9, groups: 'never' },
  '==': { rank: 10, groups: 'never' },
  '!=': { rank: 10, groups: 'never' },
  '&&': { rank: 11, groups: 'left' },
  '||': { rank: 12, groups: 'left' },
  '->': { rank: 13, groups: 'right' },
};

const rankOf = (expr: NixExpr): number => {
  switch (expr.kind) {
    case 'call':
    case 'select':
      return 1;
    case 'has':
      return 3;
    case 'unary':
      return expr.op === '-' ? 2 : 7;
    case 'op':
      return BINDINGS[expr.op].rank;
    case 'lambda':
    case 'let':
      return 20;
    default:
      return 0;
  }
};

const inParens = (expr: NixExpr, needed: boolean): NixNode =>
  needed ? { kind: 'parens', inner: expr } : expr;

/** As an argument or an item of a list. */
export const asTerm = (expr: NixExpr): NixNode =>
  inParens(expr, rankOf(expr) > (expr.kind === 'select' && expr.fallback === undefined ? 1 : 0));

/** As what attributes are selected from; `./.` and numbers would swallow the dot. */
export const asBase = (expr: NixExpr): NixNode =>
  inParens(expr, expr.kind !== 'name' && expr.kind !== 'attrs');

/** As the operand of `!`, `-` or `?`: calls may stand bare there, other operators may not. */
export const asOperand = (expr: NixExpr): NixNode => inParens(expr, rankOf(expr) > 1);

/** As the left or right operand of a binary operator. */
export const asSide = (expr: NixExpr, op: NixOperator, side: 'left' | 'right'): NixNode => {
  const { rank, groups } = BINDINGS[op];
  return inParens(expr, groups === side ? rankOf(expr) > rank : rankOf(expr) >= rank);
};
