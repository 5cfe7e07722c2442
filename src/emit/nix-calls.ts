import { type Doc, type Docs, group, hardspace, maybeBreak, nest, onOneLine, space, text } from './doc.ts';
import type { NixExpr, NixItem } from './nix.ts';
import { itemDocs } from './nix-bindings.ts';
import { docsOf, isAbsorbable, looseDocs, wideDocs } from './nix-layout.ts';
import { asBase, asTerm, type NixNode, type NixParens } from './nix-parens.ts';
import { isIdentifier } from './nix-text.ts';

type Call = Extract<NixExpr, { kind: 'call' }>;

/** A function applied to arguments, in the middle of others. */
export const callDocs = (call: Call): Doc => {
  const { head, last } = partsOf(call);
  const simple = simpleHead(call, head);
  return simple ? group([...simple, hardspace, ...last]) : group([...head, space, ...last]);
};

/** The same after `=` or an operator: it begins on that line if all but its last argument fit there. */
export const absorbedCall = (call: Call): Docs => {
  const { head, last } = partsOf(call);
  const simple = simpleHead(call, head);
  return simple
    ? [hardspace, group([...simple, hardspace, ...last])]
    : [group([space, ...head, space, ...last])];
};

/** The same between parentheses. */
export const callInParens = (call: Call): Doc => {
  const { head, last } = partsOf(call, (callee) => [group([nest([maybeBreak, ...callee])])]);
  const simple = simpleHead(call, head);
  return simple ? group([...simple, hardspace, ...last]) : group([...head, space, ...last, maybeBreak]);
};

/** What stands before the last argument, and that argument; or, two lists being last, both of them. */
const partsOf = ({ callee, args }: Call, wrap: (callee: Docs) => Docs = (docs) => docs): Parts => {
  const nodes = args.map(asTerm);
  const start = wrap(docsOf(asTerm(callee)));
  const pair = listPair(nodes);
  if (pair) return { head: [headDoc(start, nodes.slice(0, -2))], last: pair };
  return { head: [headDoc(start, nodes.slice(0, -1))], last: [lastArg(nodes.at(-1)!)] };
};

type Parts = { readonly head: Docs; readonly last: Docs };

const headDoc = (callee: Docs, args: readonly NixNode[]): Doc => {
  if (args.length === 0) return group(callee, 'transparent');
  const pair = listPair(args);
  const before = headDoc(callee, args.slice(0, pair ? -2 : -1));
  return pair
    ? group([before, group([space, ...pair])], 'transparent')
    : group([before, space, innerArg(args.at(-1)!)], 'transparent');
};

/** Two lists in a row are treated alike: both on the line, or each on its own. */
const listPair = (args: readonly NixNode[]): Docs | undefined => {
  const [first, second] = args.slice(-2);
  if (first?.kind !== 'list' || second?.kind !== 'list') return undefined;
  return [group([nest(listDocs(first.items))]), space, group([nest(listDocs(second.items))])];
};

const innerArg = (arg: NixNode): Doc => {
  if (arg.kind === 'list') return group([nest(listDocs(arg.items))], 'priority');
  return group([nest(docsOf(arg))], arg.kind === 'select' ? 'regular' : 'priority');
};

/** A list among arguments; a few simple items may share a line there. */
const listDocs = (items: readonly NixItem[]): Docs =>
  items.length > 0 && items.length <= 6 && items.every(isSimpleItem)
    ? itemDocs(items, space)
    : docsOf({ kind: 'list', items });

const isSimpleItem = (item: NixItem): boolean =>
  item.kind !== 'comment' && item.kind !== 'blank' && isSimple(asTerm(item));

const lastArg = (arg: NixNode): Doc => {
  if (isAbsorbable(arg)) return group([nest(looseDocs(arg))], 'priority');
  if (arg.kind !== 'parens') return group([nest(docsOf(arg))]);
  const hugged = hugging(arg);
  return group(
    [nest(hugged ?? [text('('), maybeBreak, group([nest(docsOf(arg.inner))]), maybeBreak, text(')')])],
    'priority',
  );
};

/** `(x: { … })` and `(f { … })` open within their parentheses, not after the first. */
const hugging = ({ inner }: NixParens): Docs | undefined => {
  if (inner.kind === 'lambda' && typeof inner.params === 'string' && isAbsorbable(inner.body)) {
    return [text(`(${inner.params}:`), hardspace, ...wideDocs(inner.body), text(')')];
  }
  const [only, ...more] = inner.kind === 'call' ? inner.args : [];
  if (inner.kind === 'call' && inner.callee.kind === 'name' && more.length === 0 && isAbsorbable(only!)) {
    return [text(`(${inner.callee.name}`), hardspace, ...wideDocs(only), text(')')];
  }
  return undefined;
};

/** The function and all arguments but the last, held on one line where nixfmt holds them so. */
const simpleHead = (call: Call, head: Docs): Docs | undefined =>
  isSimple(call) ? onOneLine(head) : undefined;

/** Names, literals and calls of them with at most two arguments. */
export const isSimple = (expr: NixNode): boolean => {
  switch (expr.kind) {
    case 'string':
    case 'indented':
    case 'path':
    case 'literal':
    case 'name':
      return true;
    case 'select':
      return (
        expr.fallback === undefined &&
        isSimple(asBase(expr.from)) &&
        expr.path.every((name) => typeof name === 'string' && isIdentifier(name))
      );
    case 'parens':
      return isSimple(expr.inner);
    case 'call':
      return expr.args.length <= 2 && [expr.callee, ...expr.args].every((part) => isSimple(asTerm(part)));
    default:
      return false;
  }
};
