import {
  type Doc,
  type Docs,
  edge,
  group,
  hardline,
  hardlines,
  hardspace,
  maybeBreak,
  nest,
  space,
  text,
  WIDTH,
} from './doc.ts';
import type { NixBinding, NixBlank, NixComment, NixExpr, NixItem, NixName } from './nix.ts';
import { absorbedCall } from './nix-calls.ts';
import { absorbedLambda, withRoom } from './nix-lambda.ts';
import { absorbs, bracketed, docsOf, isAbsorbable, wideDocs } from './nix-layout.ts';
import { absorbedOperation } from './nix-operations.ts';
import { asTerm } from './nix-parens.ts';
import { nameDocs } from './nix-strings.ts';
import { isIdentifier } from './nix-text.ts';
import { cleanLine, commentLines } from './text.ts';

/** An attribute set; `wide` ones are opened even where they would fit. */
export const bindingsDocs = (bindings: readonly NixBinding[], wide = false): Docs =>
  delimited('{', linesOf(bindings), '}', wide || bindings.some(opensSet));

/** A list; more than one item never share a line, but where `separator` is a mere space. */
export const itemDocs = (items: readonly NixItem[], separator: Doc = hardline): Docs => {
  const lines = joinLines(items, (item) => [group(docsOf(asTerm(item)))], separator);
  return delimited('[', lines, ']', items.some(isTrivia));
};

/** The bindings, a line each. */
export const linesOf = (bindings: readonly NixBinding[]): Docs => joinLines(bindings, bindingDocs, hardline);

/** A comment's lines. */
export const commentDocs = (comment: string): Doc[] => commentLines(comment, '#').map((line) => text(line));

/** The names of an attribute path, dots between them. */
export const pathDocs = (path: readonly NixName[]): Docs =>
  path.flatMap((name, index) => (index === 0 ? nameDocs(name) : [text('.'), ...nameDocs(name)]));

const delimited = (open: string, lines: Docs, close: string, wide: boolean): Docs => {
  if (lines.length === 0) return [text(open), hardspace, text(close)];
  const [start, end] = wide ? [hardline, hardline] : [edge(), edge()];
  return [text(open), nest([start, ...lines]), end, text(close)];
};

const isTrivia = (line: { readonly kind: string }): line is NixComment | NixBlank =>
  line.kind === 'comment' || line.kind === 'blank';

const opensSet = (binding: NixBinding): boolean =>
  isTrivia(binding) || (binding.kind === 'bind' && cleanLine(binding.note).trim() !== '');

const joinLines = <Line extends { readonly kind: string }>(
  lines: readonly (Line | NixComment | NixBlank)[],
  print: (line: Exclude<Line, NixComment | NixBlank>) => Docs,
  separator: Doc,
): Docs => {
  const docs: Doc[] = [];
  let gap: Doc | undefined;
  for (const line of lines) {
    if (line.kind === 'blank') {
      if (docs.length > 0) gap = hardlines(2);
      continue;
    }
    const printed = isComment(line)
      ? commentDocs(line.text).flatMap((row, index) => (index === 0 ? [row] : [hardline, row]))
      : print(line as Exclude<Line, NixComment | NixBlank>);
    if (docs.length > 0) docs.push(gap ?? separator);
    docs.push(...printed);
    gap = undefined;
  }
  return docs;
};

const isComment = (line: { readonly kind: string }): line is NixComment => line.kind === 'comment';

const bindingDocs = (binding: Exclude<NixBinding, NixComment | NixBlank>): Docs => {
  if (binding.kind === 'inherit') return [inheritDoc(binding.from, binding.names)];
  const name = group(pathDocs(binding.path));
  const value = valueDocs(binding.value, WIDTH - name.flat);
  const assigned = nest([hardspace, text('='), ...(binding.path.every(isPlain) ? value : splitValue(value))]);
  const note = cleanLine(binding.note).trim();
  const noted = note === '' ? [] : [hardspace, text(`# ${note}`, 'note')];
  return [group([...name.docs, assigned, text(';'), ...noted])];
};

const isPlain = (name: NixName): boolean => typeof name === 'string' && isIdentifier(name);

/** After a quoted or computed name, nixfmt lets the value open before all else. */
const splitValue = (docs: Docs): Docs => {
  const [first, ...others] = docs;
  return first === hardspace ? [space, group(others, 'priority')] : [maybeBreak, group(docs, 'priority')];
};

/** What follows the `=` where `room` columns are left, one level deeper than it, with the space between. */
export const valueDocs = (value: NixExpr, room = WIDTH): Docs => {
  switch (value.kind) {
    case 'call':
      return deeper(absorbedCall(value));
    case 'op': {
      const { docs, shallow } = absorbedOperation(value);
      return shallow ? docs : deeper(docs);
    }
    case 'lambda': {
      const fitting = withRoom(value, room);
      return deeper(absorbs(fitting) ? absorbedLambda(fitting) : [space, group(docsOf(fitting))]);
    }
    case 'let':
    case 'has':
    case 'unary':
      return deeper([space, group(docsOf(value))]);
    case 'string':
    case 'path':
      return deeper([hardspace, group(docsOf(value))]);
    default:
      return deeper(
        isAbsorbable(value) ? [hardspace, group(wideDocs(value))] : [group([space, ...docsOf(value)])],
      );
  }
};

const deeper = ([first, ...others]: Docs): Docs =>
  first === hardspace ? [first, nest(others)] : [nest([first!, ...others])];

const inheritDoc = (from: NixExpr | undefined, names: readonly string[]): Doc => {
  const source = from === undefined ? [] : [group([space, nest([bracketed('(', from, ')')], 0)])];
  const inherited = names.flatMap((name) => [space, ...nameDocs(name)]);
  return group([text('inherit'), nest([...source, ...inherited, maybeBreak, text(';')])]);
};
