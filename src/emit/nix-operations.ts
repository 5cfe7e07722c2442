import { type Docs, group, hardspace, nest, softspace, space, text } from './doc.ts';
import type { NixExpr, NixOperator } from './nix.ts';
import { absorbedCall } from './nix-calls.ts';
import { docsOf, isAbsorbable, wideDocs } from './nix-layout.ts';
import { asSide, BINDINGS, type NixNode } from './nix-parens.ts';

type Operation = Extract<NixExpr, { kind: 'op' }>;

/** Operands joined by an operator, in the middle of others. */
export const operationDocs = (operation: Operation): Docs =>
  BINDINGS[operation.op].groups === 'never' ? comparisonDocs(operation) : [group(chainDocs(operation))];

/** The same after `=`. */
export const absorbedOperation = (
  operation: Operation,
): { readonly docs: Docs; readonly shallow: boolean } => {
  const { op } = operation;
  const right = asSide(operation.right, op, 'right');
  const compact = op === '++' || op === '//' || op === '+';
  const chain = operands(operation);
  if (compact && isAbsorbable(chain[0]!)) {
    return { docs: [hardspace, group(chainDocs(operation, true))], shallow: true };
  }
  if (compact && chain.length === 2 && isAbsorbable(right)) {
    const left = docsOf(asSide(operation.left, op, 'left'));
    const tail = group([text(op), hardspace, group(wideDocs(right), 'priority')], 'transparent');
    return { docs: [group([space, ...left, space, tail])], shallow: false };
  }
  return { docs: [space, group(operationDocs(operation))], shallow: false };
};

const comparisonDocs = ({ op, left, right }: Operation): Docs => [
  ...docsOf(asSide(left, op, 'left')),
  softspace,
  text(op),
  hardspace,
  ...docsOf(asSide(right, op, 'right')),
];

const chainDocs = (operation: Operation, firstWide = false): Docs => {
  const [first, ...others] = operands(operation);
  return [
    ...(firstWide ? wideDocs(first!) : docsOf(first!)),
    ...others.flatMap((operand) => [space, text(operation.op), nest(afterOperator(operand))]),
  ];
};

const afterOperator = (operand: NixNode): Docs => {
  if (operand.kind === 'call') return absorbedCall(operand);
  if (operand.kind === 'op') return [group([space, ...docsOf(operand)])];
  return [hardspace, ...docsOf(operand)];
};

/** The operands of a chain of one operator, from left to right. */
const operands = ({ op, left, right }: Operation): NixNode[] => [
  ...chained(asSide(left, op, 'left'), op),
  ...chained(asSide(right, op, 'right'), op),
];

const chained = (side: NixNode, op: NixOperator): NixNode[] =>
  side.kind === 'op' && side.op === op ? operands(side) : [side];
