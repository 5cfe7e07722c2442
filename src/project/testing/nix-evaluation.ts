import { childrenOf, type NixSource, type SyntaxNode, stringParts } from './nix-syntax.ts';
import {
  applyValue,
  isList,
  isSet,
  type Lazy,
  type NixFunction,
  type NixSet,
  type NixValue,
  nixText,
  selectValue,
  Unknown,
  type World,
} from './nix-values.ts';

interface Scope {
  readonly names: ReadonlyMap<string, Lazy>;
  readonly outer?: Scope;
}

const once = (work: Lazy): Lazy => {
  let value: NixValue | undefined;
  return () => {
    value ??= work();
    return value;
  };
};

/** Evaluates a text of Nix as far as it is asked, with what is known of the world. */
export function evaluate(source: NixSource, world: World): NixValue {
  return new Evaluation(source, world).value(source.root, { names: new Map() });
}

class Evaluation {
  constructor(
    private readonly source: NixSource,
    private readonly world: World,
  ) {}

  value(node: SyntaxNode, scope: Scope): NixValue {
    const rule = RULES[node.name];
    if (!rule) throw new Error(`not understood: ${node.name} ${this.text(node)}`);
    return rule(this, node, scope);
  }

  text = (node: SyntaxNode): string => this.source.text(node);

  lazy = (node: SyntaxNode, scope: Scope): Lazy => once(() => this.value(node, scope));

  string(node: SyntaxNode, scope: Scope): string {
    return stringParts(this.source, node)
      .map((part) => (typeof part === 'string' ? part : nixText(this.value(childrenOf(part)[0]!, scope))))
      .join('');
  }

  lookUp(name: string, scope: Scope): NixValue {
    for (let at: Scope | undefined = scope; at; at = at.outer) {
      const found = at.names.get(name);
      if (found) return found();
    }
    return this.world(name) ?? new Unknown(name);
  }

  /** The names along a path; one may be a string with holes. */
  names(path: SyntaxNode, scope: Scope): readonly string[] {
    return childrenOf(path).map((part) => this.name(part, scope));
  }

  private name(part: SyntaxNode, scope: Scope): string {
    if (part.name === 'String') return this.string(part, scope);
    if (part.name === 'Interpolation') return nixText(this.value(childrenOf(part)[0]!, scope));
    return this.text(part);
  }

  /** The bindings among the children of a set or a `let`, the values in one scope and what is inherited in another. */
  bindings(parts: readonly SyntaxNode[], inner: Scope, outer: Scope): Map<string, Lazy> {
    const found = new Map<string, Lazy>();
    let from: Lazy | undefined;
    for (const [index, part] of parts.entries()) {
      if (part.name === 'inherit') from = undefined;
      else if (part.name === '(') from = this.lazy(parts[index + 1]!, inner);
      else if (part.name === 'Identifier' && parts[index - 1]?.name !== '(') {
        const name = this.text(part);
        const source = from;
        found.set(
          name,
          once(() => (source ? this.attribute(source(), name) : this.lookUp(name, outer))),
        );
      } else if (part.name === 'Bind') {
        const [path, value] = childrenOf(part);
        setDeep(found, this.names(path!, inner), this.lazy(value!, inner));
      }
    }
    return found;
  }

  attribute(value: NixValue, name: string): NixValue {
    const found = selectValue(value, name, this.world);
    if (found === undefined) throw new Error(`no attribute ${name}`);
    return found;
  }

  /** A function of a name or of a set; the names that it takes are what it was given. */
  lambda(node: SyntaxNode, scope: Scope): NixFunction {
    const parts = childrenOf(node);
    const body = parts.at(-1)!;
    const whole = parts.slice(0, -1).find((part) => part.name === 'Identifier');
    const formals = parts.filter((part) => part.name === 'Formal').map((part) => childrenOf(part));
    return (argument) => {
      const names = new Map<string, Lazy>();
      if (whole) names.set(this.text(whole), argument);
      const inner = { names, outer: scope };
      for (const [name, fallback] of formals)
        names.set(
          this.text(name!),
          once(() => this.formal(argument(), this.text(name!), fallback, inner)),
        );
      return this.value(body, inner);
    };
  }

  private formal(given: NixValue, name: string, fallback: SyntaxNode | undefined, scope: Scope): NixValue {
    const found = selectValue(given, name, this.world);
    if (found !== undefined) return found;
    if (fallback) return this.value(fallback, scope);
    throw new Error(`the function takes ${name}, which is not given`);
  }

  select(node: SyntaxNode, scope: Scope): NixValue {
    const [subject, path, , fallback] = childrenOf(node);
    let value = this.value(subject!, scope);
    for (const name of this.names(path!, scope)) {
      const next = selectValue(value, name, this.world);
      if (next === undefined && fallback) return this.value(fallback, scope);
      if (next === undefined) throw new Error(`no attribute ${name} in ${this.text(node)}`);
      value = next;
    }
    return value;
  }

  operation(node: SyntaxNode, scope: Scope): NixValue {
    const [left, right] = childrenOf(node).filter((part) => !'<>'.includes(part.name)) as [
      SyntaxNode,
      SyntaxNode,
    ];
    const between = this.source.text({ from: left.to, to: right.from });
    const sign = between.replaceAll(/#.*/g, '').trim();
    const rule = OPERATIONS[sign];
    if (!rule) throw new Error(`not understood: the operator ${sign}`);
    return rule(this.lazy(left, scope), sign === '?' ? () => this.text(right) : this.lazy(right, scope));
  }
}

/** `a.b.c = value` in a set that may have `a.b` already. */
function setDeep(set: Map<string, Lazy>, [first, ...rest]: readonly string[], value: Lazy): void {
  if (first === undefined) return;
  if (rest.length === 0) {
    set.set(first, value);
    return;
  }
  const there = set.get(first)?.();
  const inner = new Map(there !== undefined && isSet(there) ? there : []);
  setDeep(inner, rest, value);
  set.set(first, () => inner);
}

/** The sets of both sides; where one side is unknown, what the other has. */
function merged(left: NixValue, right: NixValue): NixValue {
  if (left instanceof Unknown) return right;
  if (right instanceof Unknown) return left;
  if (isSet(left) && isSet(right)) return new Map([...left, ...right]);
  throw new Error('no sets to merge');
}

const items = (value: NixValue): readonly Lazy[] => (isList(value) ? value : [() => value]);

const OPERATIONS: Readonly<Record<string, (left: Lazy, right: Lazy) => NixValue>> = {
  '//': (left, right) => merged(left(), right()),
  '++': (left, right) => [...items(left()), ...items(right())],
  '+': (left, right) => nixText(left()) + nixText(right()),
  '==': (left, right) => left() === right(),
  '!=': (left, right) => left() !== right(),
  '&&': (left, right) => left() === true && right() === true,
  '||': (left, right) => left() === true || right() === true,
  '?': (left, right) => {
    const set = left();
    return isSet(set) && set.has(nixText(right()));
  },
};

type Rule = (evaluation: Evaluation, node: SyntaxNode, scope: Scope) => NixValue;

const braced: Rule = (evaluation, node, scope) => evaluation.bindings(childrenOf(node), scope, scope);

const path: Rule = (evaluation, node) => evaluation.text(node);

const RULES: Readonly<Record<string, Rule>> = {
  Identifier: (evaluation, node, scope) => evaluation.lookUp(evaluation.text(node), scope),
  builtins: () => new Unknown('builtins'),
  String: (evaluation, node, scope) => evaluation.string(node, scope),
  IndentedString: (evaluation, node, scope) => evaluation.string(node, scope),
  Integer: (evaluation, node) => Number(evaluation.text(node)),
  Boolean: (evaluation, node) => evaluation.text(node) === 'true',
  Null: () => null,
  Path: path,
  SPath: path,
  Parenthesized: (evaluation, node, scope) => evaluation.value(childrenOf(node)[1]!, scope),
  List: (evaluation, node, scope) =>
    childrenOf(node)
      .slice(1, -1)
      .map((item) => evaluation.lazy(item, scope)),
  AttrSet: braced,
  RecAttrSet: (evaluation, node, scope) =>
    recursive(evaluation, childrenOf(childrenOf(node)[1]!), scope).names as NixSet,
  Let: (evaluation, node, scope) => {
    const parts = childrenOf(node);
    return evaluation.value(parts.at(-1)!, recursive(evaluation, parts.slice(0, -1), scope));
  },
  Function: (evaluation, node, scope) => evaluation.lambda(node, scope),
  App: (evaluation, node, scope) => {
    const [callee, argument] = childrenOf(node);
    return applyValue(evaluation.value(callee!, scope), evaluation.lazy(argument!, scope));
  },
  Select: (evaluation, node, scope) => evaluation.select(node, scope),
  IfExpr: (evaluation, node, scope) => {
    const [, condition, , yes, , no] = childrenOf(node);
    return evaluation.value(evaluation.value(condition!, scope) === true ? yes! : no!, scope);
  },
  UnaryExpr: (evaluation, node, scope) => evaluation.value(childrenOf(node)[0]!, scope) !== true,
  BinaryExpr: (evaluation, node, scope) => evaluation.operation(node, scope),
};

/** A scope in which bindings see one another. */
function recursive(evaluation: Evaluation, parts: readonly SyntaxNode[], outer: Scope): Scope {
  const names = new Map<string, Lazy>();
  const inner = { names, outer };
  for (const [name, value] of evaluation.bindings(parts, inner, outer)) names.set(name, value);
  return inner;
}
