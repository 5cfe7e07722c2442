import type { NixBinding, NixExpr, NixItem, NixName, NixParams, NixPart } from './nix.ts';

/** What every Nix file knows without being told (the Nix manual, "Built-in Constants" and "Built-in Functions"). */
const GLOBAL: ReadonlySet<string> = new Set([
  'abort',
  'baseNameOf',
  'builtins',
  'derivation',
  'dirOf',
  'false',
  'import',
  'isNull',
  'map',
  'null',
  'removeAttrs',
  'throw',
  'toString',
  'true',
]);

type Names = ReadonlySet<string>;

/** The variables that an expression reads and does not bind itself, in the order in which it names them. */
export function freeNames(expr: NixExpr): Names {
  const found = new Set<string>();
  visit(expr, GLOBAL, found);
  return found;
}

/**
 * The bindings of a `let` that a body needs, directly or through one another, with the comments above them; all in
 * their order.
 */
export function neededBindings(bindings: readonly NixBinding[], body: NixExpr): readonly NixBinding[] {
  const wanted = new Set(freeNames(body));
  for (let size = -1; size !== wanted.size; ) {
    size = wanted.size;
    for (const binding of bindings) {
      if (!boundBy([binding]).some((name) => wanted.has(name))) continue;
      const free = new Set<string>();
      visitBindings([binding], GLOBAL, free);
      for (const name of free) wanted.add(name);
    }
  }
  return bindings.flatMap((binding, index) => keep(binding, index, bindings, wanted));
}

function keep(
  binding: NixBinding,
  index: number,
  all: readonly NixBinding[],
  wanted: Names,
): readonly NixBinding[] {
  switch (binding.kind) {
    case 'blank':
      return [binding];
    case 'comment': {
      const next = all.slice(index + 1).find((later) => later.kind !== 'comment');
      return next && boundBy([next]).some((name) => wanted.has(name)) ? [binding] : [];
    }
    case 'inherit': {
      const names = binding.names.filter((name) => wanted.has(name));
      return names.length > 0 ? [{ ...binding, names }] : [];
    }
    case 'bind':
      return boundBy([binding]).some((name) => wanted.has(name)) ? [binding] : [];
  }
}

/** The variables that bindings introduce in a `let`. */
const boundBy = (bindings: readonly NixBinding[]): readonly string[] =>
  bindings.flatMap((binding) => {
    if (binding.kind === 'inherit') return binding.names;
    const first = binding.kind === 'bind' ? binding.path[0] : undefined;
    return typeof first === 'string' ? [first] : [];
  });

const plus = (bound: Names, more: readonly string[]): Names => new Set([...bound, ...more]);

function visit(expr: NixExpr, bound: Names, found: Set<string>): void {
  switch (expr.kind) {
    case 'name':
      if (!bound.has(expr.name)) found.add(expr.name);
      return;
    case 'string':
      visitParts(expr.parts, bound, found);
      return;
    case 'indented':
      for (const line of expr.lines) visitParts(line, bound, found);
      return;
    case 'select':
    case 'has':
      visit(expr.from, bound, found);
      visitPath(expr.path, bound, found);
      if (expr.kind === 'select' && expr.fallback) visit(expr.fallback, bound, found);
      return;
    case 'list':
      visitItems(expr.items, bound, found);
      return;
    case 'attrs':
      visitBindings(expr.bindings, bound, found);
      return;
    case 'call':
      visitItems([expr.callee, ...expr.args], bound, found);
      return;
    case 'lambda':
      visitLambda(expr.params, expr.body, bound, found);
      return;
    case 'let': {
      const inner = plus(bound, boundBy(expr.bindings));
      visitBindings(expr.bindings, inner, found, bound);
      visit(expr.body, inner, found);
      return;
    }
    case 'op':
      visitItems([expr.left, expr.right], bound, found);
      return;
    case 'unary':
      visit(expr.operand, bound, found);
      return;
    case 'path':
    case 'literal':
      return;
  }
}

function visitLambda(params: NixParams, body: NixExpr, bound: Names, found: Set<string>): void {
  if (typeof params === 'string') {
    visit(body, plus(bound, [params]), found);
    return;
  }
  const names = params.names.map((name) => (typeof name === 'string' ? name : name.name));
  const inner = plus(bound, params.as === undefined ? names : [...names, params.as]);
  for (const name of params.names) if (typeof name !== 'string') visit(name.fallback, inner, found);
  visit(body, inner, found);
}

/** @param outer where `inherit name;` looks, which is outside of a `let` */
function visitBindings(
  bindings: readonly NixBinding[],
  bound: Names,
  found: Set<string>,
  outer: Names = bound,
): void {
  for (const binding of bindings) {
    if (binding.kind === 'bind') {
      visitPath(binding.path, bound, found);
      visit(binding.value, bound, found);
    } else if (binding.kind === 'inherit') {
      if (binding.from) visit(binding.from, bound, found);
      else for (const name of binding.names) if (!outer.has(name)) found.add(name);
    }
  }
}

function visitItems(items: readonly NixItem[], bound: Names, found: Set<string>): void {
  for (const item of items) if (item.kind !== 'comment' && item.kind !== 'blank') visit(item, bound, found);
}

function visitParts(parts: readonly NixPart[], bound: Names, found: Set<string>): void {
  for (const part of parts) if (typeof part !== 'string') visit(part, bound, found);
}

function visitPath(path: readonly NixName[], bound: Names, found: Set<string>): void {
  for (const name of path) if (typeof name !== 'string') visit(name, bound, found);
}
