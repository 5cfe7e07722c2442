import { layOut } from './doc-layout.ts';
import { fileDocs } from './nix-layout.ts';
import { isIdentifier } from './nix-text.ts';

/** One name of an attribute path: text (quoted where needed), or an expression printed as `${…}`. */
export type NixName = string | NixExpr;

/**
 * A path of attributes. A string is split at its dots and must be ours, never a person's text;
 * an array holds one name per element, and those may be any text.
 */
export type NixPath = string | readonly NixName[];

/** A piece of a string: literal text, or an expression to interpolate. */
export type NixPart = string | NixExpr;

/** A line `# …` (or several, when the text has several lines). */
export type NixComment = { readonly kind: 'comment'; readonly text: string };

/** An empty line between its neighbours; at an edge, or twice in a row, it vanishes. */
export type NixBlank = { readonly kind: 'blank' };

/** What may stand in an attribute set or between `let` and `in`. */
export type NixBinding =
  | {
      readonly kind: 'bind';
      readonly path: readonly NixName[];
      readonly value: NixExpr;
      readonly note: string;
    }
  | { readonly kind: 'inherit'; readonly from: NixExpr | undefined; readonly names: readonly string[] }
  | NixComment
  | NixBlank;

/** What may stand in a list. */
export type NixItem = NixExpr | NixComment | NixBlank;

/** The pattern of a lambda: a name, or names taken from a set. */
export type NixParams =
  | string
  | {
      readonly names: readonly (string | { readonly name: string; readonly fallback: NixExpr })[];
      /** `...`: further attributes are let through. */
      readonly open?: boolean;
      /** `@args`: the whole set under a name. */
      readonly as?: string;
      /** Each name on its own line, even where all would fit on one. */
      readonly wide?: boolean;
    };

/** The binary operators that can be printed. */
export type NixOperator =
  | '++'
  | '//'
  | '=='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '&&'
  | '||'
  | '->'
  | '+'
  | '-'
  | '*'
  | '/';

/** A Nix expression; build it with the functions of this file. */
export type NixExpr =
  | { readonly kind: 'string'; readonly parts: readonly NixPart[] }
  | { readonly kind: 'indented'; readonly lines: readonly (readonly NixPart[])[] }
  | { readonly kind: 'path'; readonly text: string }
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string }
  | {
      readonly kind: 'select';
      readonly from: NixExpr;
      readonly path: readonly NixName[];
      readonly fallback: NixExpr | undefined;
    }
  | { readonly kind: 'list'; readonly items: readonly NixItem[] }
  | { readonly kind: 'attrs'; readonly bindings: readonly NixBinding[] }
  | { readonly kind: 'call'; readonly callee: NixExpr; readonly args: readonly NixExpr[] }
  | { readonly kind: 'lambda'; readonly params: NixParams; readonly body: NixExpr }
  | { readonly kind: 'let'; readonly bindings: readonly NixBinding[]; readonly body: NixExpr }
  | { readonly kind: 'op'; readonly op: NixOperator; readonly left: NixExpr; readonly right: NixExpr }
  | { readonly kind: 'has'; readonly from: NixExpr; readonly path: readonly NixName[] }
  | { readonly kind: 'unary'; readonly op: '!' | '-'; readonly operand: NixExpr };

const names = (path: NixPath): readonly NixName[] => (typeof path === 'string' ? path.split('.') : path);

/** A double-quoted string of any text. */
export const str = (text: string): NixExpr => ({ kind: 'string', parts: [text] });

/** A double-quoted string with interpolated expressions: `interp([cc, '/bin/cc'])`. */
export const interp = (parts: readonly NixPart[]): NixExpr => ({ kind: 'string', parts });

/** A `'' … ''` string, one element a line; its value ends with a newline. */
export const indented = (lines: readonly (string | readonly NixPart[])[]): NixExpr => ({
  kind: 'indented',
  lines: lines.flatMap((line) =>
    typeof line === 'string' ? line.split('\n').map((part) => [part]) : [line],
  ),
});

/** A path literal, relative to the file: `./rust-toolchain.toml`, `./.`. */
export const path = (text: string): NixExpr => {
  if (!/^\.\.?(\/[\w.+-]+)+$/.test(text)) throw new Error(`not a path of Nix: ${text}`);
  return { kind: 'path', text };
};

/** An integer. */
export const int = (value: number): NixExpr => {
  if (!Number.isSafeInteger(value)) throw new Error(`not an integer: ${value}`);
  return value < 0 ? negate(int(-value)) : { kind: 'literal', text: String(Math.abs(value)) };
};

/** `true` or `false`. */
export const bool = (value: boolean): NixExpr => ({ kind: 'name', name: String(value) });

/** A variable, with attributes selected from it: `ref('pkgs.openssl')`, `ref(['fx', 'targets', triple])`. */
export const ref = (to: NixPath): NixExpr => {
  const [first, ...rest] = names(to);
  if (typeof first !== 'string') throw new Error('a reference begins with the name of a variable');
  return select({ kind: 'name', name: variable(first) }, rest);
};

const variable = (name: string): string => {
  if (!isIdentifier(name)) throw new Error(`not the name of a variable: ${name}`);
  return name;
};

/** Attributes selected from an expression; with `fallback`, `… or fallback`. */
export const select = (from: NixExpr, to: NixPath, fallback?: NixExpr): NixExpr => {
  const path = names(to);
  if (path.length === 0) return from;
  if (from.kind === 'select' && from.fallback === undefined) {
    return { kind: 'select', from: from.from, path: [...from.path, ...path], fallback };
  }
  return { kind: 'select', from, path, fallback };
};

/** `from ? path`. */
export const has = (from: NixExpr, to: NixPath): NixExpr => ({ kind: 'has', from, path: names(to) });

/** A list; `comment(…)` and `blank` may stand among the items. */
export const list = (items: readonly NixItem[]): NixExpr => ({ kind: 'list', items: unlessBlank(items) });

const unlessBlank = <T extends { readonly kind: string }>(lines: readonly T[]): readonly T[] =>
  lines.every((line) => line.kind === 'blank') ? [] : lines;

/** An attribute set; an array gives the bindings, `comment(…)` and `blank` among them. */
export const attrs = (bindings: readonly NixBinding[]): NixExpr => ({
  kind: 'attrs',
  bindings: unlessBlank(bindings),
});

/** `path = value;`, with an optional `# note` after it. */
export const bind = (to: NixPath, value: NixExpr, note = ''): NixBinding => ({
  kind: 'bind',
  path: names(to),
  value,
  note,
});

/** `inherit a b;` */
export const inherit = (...taken: readonly string[]): NixBinding => ({
  kind: 'inherit',
  from: undefined,
  names: taken,
});

/** `name = value;`, and `inherit name;` where the value is the variable that is called so. */
export const give = (name: string, value: NixExpr): NixBinding =>
  value.kind === 'name' && value.name === name ? inherit(name) : bind(name, value);

/** `inherit (from) a b;` */
export const inheritFrom = (from: NixExpr, ...taken: readonly string[]): NixBinding => ({
  kind: 'inherit',
  from,
  names: taken,
});

/** `# text` on lines of its own. */
export const comment = (text: string): NixComment => ({ kind: 'comment', text });

/** An empty line. */
export const blank: NixBlank = { kind: 'blank' };

/** A function (an expression, or the path of one) applied to arguments. */
export const call = (callee: NixExpr | string, ...args: readonly NixExpr[]): NixExpr => {
  const target = typeof callee === 'string' ? ref(callee) : callee;
  if (args.length === 0) return target;
  if (target.kind === 'call') return { kind: 'call', callee: target.callee, args: [...target.args, ...args] };
  return { kind: 'call', callee: target, args };
};

/** A function: `lambda('system', …)`, `lambda({ names: ['pkgs'], open: true }, …)`. */
export const lambda = (params: NixParams, body: NixExpr): NixExpr => {
  for (const name of parameterNames(params)) variable(name);
  return { kind: 'lambda', params, body };
};

const parameterNames = (params: NixParams): string[] =>
  typeof params === 'string'
    ? [params]
    : [
        ...params.names.map((name) => (typeof name === 'string' ? name : name.name)),
        ...(params.as === undefined ? [] : [params.as]),
      ];

/** `let … in body`; without bindings, the body. */
export const letIn = (bindings: readonly NixBinding[], body: NixExpr): NixExpr =>
  bindings.some((binding) => binding.kind === 'bind' || binding.kind === 'inherit')
    ? { kind: 'let', bindings, body }
    : body;

const RIGHT = new Set<NixOperator>(['++', '//', '->']);

/** Operands joined by an operator; more than two form a chain, grouped as Nix would. */
export const op = (operator: NixOperator, first: NixExpr, ...rest: readonly NixExpr[]): NixExpr => {
  const join = (left: NixExpr, right: NixExpr): NixExpr => ({ kind: 'op', op: operator, left, right });
  const operands = [first, ...rest];
  return RIGHT.has(operator)
    ? operands.reduceRight((right, left) => join(left, right))
    : operands.reduce((left, right) => join(left, right));
};

/** `!operand`. */
export const not = (operand: NixExpr): NixExpr => ({ kind: 'unary', op: '!', operand });

/** `-operand`. */
export const negate = (operand: NixExpr): NixExpr => ({ kind: 'unary', op: '-', operand });

/** The text of a file holding the expression, in nixfmt's layout; `header` becomes comments at its top. */
export const printNix = (expr: NixExpr, header = ''): string => layOut(fileDocs(expr, header));
