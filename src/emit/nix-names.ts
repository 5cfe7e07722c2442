import type { NixBinding, NixExpr, NixItem, NixName, NixParams, NixPart } from './nix.ts';

/**
 * The names of variables that an expression reads, whoever binds them: what a linter such as deadnix would find used.
 *
 * Names that are bound inside count as well, so that the answer errs on the side of keeping a binding.
 */
export function namesIn(expr: NixExpr): ReadonlySet<string> {
  const found = new Set<string>();
  visit(expr, found);
  return found;
}

/** The names that bindings read in their values. */
export function namesInBindings(bindings: readonly NixBinding[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const binding of bindings) visitBinding(binding, found);
  return found;
}

function visit(expr: NixExpr, found: Set<string>): void {
  switch (expr.kind) {
    case 'name':
      found.add(expr.name);
      return;
    case 'string':
      visitParts(expr.parts, found);
      return;
    case 'indented':
      for (const line of expr.lines) visitParts(line, found);
      return;
    case 'select':
    case 'has':
      visit(expr.from, found);
      visitPath(expr.path, found);
      if (expr.kind === 'select' && expr.fallback) visit(expr.fallback, found);
      return;
    case 'list':
      visitItems(expr.items, found);
      return;
    case 'attrs':
      for (const binding of expr.bindings) visitBinding(binding, found);
      return;
    case 'call':
      visitItems([expr.callee, ...expr.args], found);
      return;
    case 'lambda':
      visitParams(expr.params, found);
      visit(expr.body, found);
      return;
    case 'let':
      for (const binding of expr.bindings) visitBinding(binding, found);
      visit(expr.body, found);
      return;
    case 'if':
      visitItems([expr.test, expr.then, expr.otherwise], found);
      return;
    case 'op':
      visitItems([expr.left, expr.right], found);
      return;
    case 'unary':
      visit(expr.operand, found);
      return;
    case 'path':
    case 'literal':
      return;
  }
}

function visitItems(items: readonly NixItem[], found: Set<string>): void {
  for (const item of items) if (item.kind !== 'comment' && item.kind !== 'blank') visit(item, found);
}

function visitParts(parts: readonly NixPart[], found: Set<string>): void {
  for (const part of parts) if (typeof part !== 'string') visit(part, found);
}

function visitPath(path: readonly NixName[], found: Set<string>): void {
  visitParts(path, found);
}

function visitParams(params: NixParams, found: Set<string>): void {
  if (typeof params === 'string') return;
  for (const name of params.names) if (typeof name !== 'string') visit(name.fallback, found);
}

function visitBinding(binding: NixBinding, found: Set<string>): void {
  if (binding.kind === 'bind') {
    visitPath(binding.path, found);
    visit(binding.value, found);
  } else if (binding.kind === 'inherit') {
    if (binding.from) visit(binding.from, found);
    else for (const name of binding.names) found.add(name);
  }
}
