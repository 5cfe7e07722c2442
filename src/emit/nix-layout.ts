import {
  type Doc,
  type Docs,
  group,
  hardline,
  hardspace,
  maybeBreak,
  nest,
  softbreak,
  softspace,
  space,
  text,
} from './doc.ts';
import type { NixExpr } from './nix.ts';
import { bindingsDocs, commentDocs, itemDocs, linesOf, pathDocs } from './nix-bindings.ts';
import { callDocs, callInParens } from './nix-calls.ts';
import { absorbsBody, lambdaDocs } from './nix-lambda.ts';
import { operationDocs } from './nix-operations.ts';
import { asBase, asOperand, asTerm, type NixNode } from './nix-parens.ts';
import { indentedDocs, stringDocs } from './nix-strings.ts';

/** The document of a file: comments, then its expression. */
export const fileDocs = (expr: NixExpr, header: string): Docs => [
  ...(header === '' ? [] : commentDocs(header).flatMap((line) => [line, hardline])),
  group(docsOf(expr)),
];

/** Whether an expression may begin on the line of what precedes it and be opened there. */
export const isAbsorbable = (
  expr: NixNode,
): expr is Extract<NixExpr, { kind: 'attrs' | 'list' | 'indented' }> =>
  expr.kind === 'indented' ||
  (expr.kind === 'attrs' && expr.bindings.length > 0) ||
  (expr.kind === 'list' && expr.items.length > 0);

/** The document of an expression in the middle of others. */
export const docsOf = (expr: NixNode): Docs => {
  switch (expr.kind) {
    case 'literal':
    case 'path':
      return [text(expr.text)];
    case 'name':
      return [text(expr.name)];
    case 'string':
      return [group(stringDocs(expr.parts))];
    case 'indented':
      return [group(indentedDocs(expr.lines))];
    case 'list':
      return [group(itemDocs(expr.items))];
    case 'attrs':
      return bindingsDocs(expr.bindings);
    case 'select':
      return selectDocs(expr);
    case 'parens':
      return [bracketed('(', expr.inner, ')')];
    case 'call':
      return [callDocs(expr)];
    case 'lambda':
      return lambdaDocs(expr);
    case 'let':
      return letDocs(expr);
    case 'op':
      return operationDocs(expr);
    case 'has':
      return [
        group([...docsOf(asOperand(expr.from)), space, nest([text('?'), hardspace, ...pathDocs(expr.path)])]),
      ];
    case 'unary':
      return [text(expr.op), ...docsOf(asOperand(expr.operand))];
  }
};

/** The same without a group of its own: it opens together with what is around it. */
export const looseDocs = (expr: NixNode): Docs =>
  expr.kind === 'list' ? itemDocs(expr.items) : docsOf(expr);

/** The same, sets held open: where a set stands alone after `=` or `:`, it is always expanded. */
export const wideDocs = (expr: NixNode): Docs =>
  expr.kind === 'attrs' ? bindingsDocs(expr.bindings, true) : looseDocs(expr);

const selectDocs = ({ from, path, fallback }: Extract<NixExpr, { kind: 'select' }>): Docs => {
  const base = asBase(from);
  const joint = base.kind === 'name' ? [] : [base.kind === 'parens' ? softbreak : maybeBreak];
  const selected = [...docsOf(base), ...joint, text('.'), ...pathDocs(path)];
  return fallback === undefined
    ? selected
    : [...selected, nest([softspace, text('or'), hardspace, ...docsOf(asTerm(fallback))])];
};

/** An expression between brackets of some kind: parentheses, or `${` and `}`. */
export const bracketed = (open: string, inner: NixExpr, close: string): Doc => {
  if (inner.kind === 'call') return group([text(open), nest([callInParens(inner)]), text(close)]);
  const [start, end] = bracketBreaks(inner);
  return group([text(open), nest([...start, group(docsOf(inner)), ...end]), text(close)]);
};

const bracketBreaks = (inner: NixExpr): readonly [Docs, Docs] => {
  if (absorbs(inner)) return [[], []];
  return [inner.kind === 'select' && !isAbsorbable(inner.from) ? [] : [maybeBreak], [maybeBreak]];
};

/** Whether an expression is absorbable, or a function whose body is. */
export const absorbs = (expr: NixExpr): boolean =>
  isAbsorbable(expr) || (expr.kind === 'lambda' && absorbsBody(expr));

const letDocs = ({ bindings, body }: Extract<NixExpr, { kind: 'let' }>): Docs => [
  group([text('let'), nest([hardline, ...linesOf(bindings)])]),
  hardline,
  group([text('in'), hardline, ...docsOf(body)]),
];
