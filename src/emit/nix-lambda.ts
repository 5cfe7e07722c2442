import { type Docs, group, hardline, hardspace, maybeBreak, nest, space, text } from './doc.ts';
import type { NixExpr, NixParams } from './nix.ts';
import { valueDocs } from './nix-bindings.ts';
import { absorbs, docsOf, isAbsorbable, looseDocs, wideDocs } from './nix-layout.ts';

type Lambda = Extract<NixExpr, { kind: 'lambda' }>;
type SetParams = Exclude<NixParams, string>;

/** A function in the middle of others. */
export const lambdaDocs = (lambda: Lambda): Docs =>
  typeof lambda.params === 'string' ? [group([maybeBreak, ...lambdaOnLine(lambda)])] : lambdaOnLine(lambda);

/** A function that begins on the line of what precedes it. */
export const lambdaOnLine = ({ params, body }: Lambda): Docs => {
  if (typeof params === 'string') return afterNames([params], body);
  const end = text(params.as === undefined ? ':' : `@${params.as}:`);
  return [group(patternDocs(params)), end, ...(isShort(params) ? afterPattern(body) : onNewLine(body))];
};

/** Whether the body of a function may open on the line of its parameters. */
export const absorbsBody = ({ params, body }: Lambda): boolean =>
  (typeof params === 'string' || isShort(params)) && absorbs(body);

/** Names follow one another on a line; a body that cannot open there stands below three or more. */
const afterNames = (names: readonly string[], body: NixExpr): Docs => {
  const head = text(`${names.join(': ')}:`);
  if (isAbsorbable(body)) return [head, hardspace, group(looseDocs(body), 'priority')];
  if (body.kind === 'lambda') {
    if (typeof body.params === 'string') return afterNames([...names, body.params], body.body);
    if (absorbsBody(body)) return [head, hardspace, group(lambdaOnLine(body), 'priority')];
  }
  return [head, names.length > 2 ? hardline : space, ...docsOf(body)];
};

const afterPattern = (body: NixExpr): Docs => {
  if (isAbsorbable(body)) return [hardspace, group(docsOf(body), 'priority')];
  if (body.kind !== 'lambda' || !absorbsBody(body)) return [space, ...docsOf(body)];
  const [first, ...others] = absorbedLambda(body);
  return first === hardspace ? [first, group(others, 'priority')] : [group([first!, ...others], 'priority')];
};

/** A function whose body may open on its line, after `=`: a pattern stays on the line of the `=`. */
export const absorbedLambda = (lambda: Lambda): Docs =>
  typeof lambda.params === 'string'
    ? [group([space, ...lambdaOnLine(lambda)])]
    : [hardspace, group(lambdaOnLine(lambda))];

/** The same function with its pattern broken, if there is less than `room` for it. */
export const withRoom = (lambda: Lambda, room: number): Lambda => {
  const { params } = lambda;
  // `= { `, `, ... }: {`
  const around = 15;
  return typeof params !== 'string' && isShort(params) && widthOf(params) + around > room
    ? { ...lambda, params: { ...params, wide: true } }
    : lambda;
};

const widthOf = ({ names }: SetParams): number => names.join(', ').length;

const onNewLine = (body: NixExpr): Docs =>
  isAbsorbable(body) ? [space, group(wideDocs(body))] : [space, ...docsOf(body)];

/** Patterns that leave room for a body on their line. */
const isShort = (params: SetParams): boolean => params.as === undefined && staysOnLine(params);

/**
 * Patterns with more than two names or with defaults are broken by nixfmt. Those that could be too wide
 * for the line are broken here: once broken they stay so, and their body goes to a line of its own.
 */
const staysOnLine = (params: SetParams): boolean =>
  params.wide !== true &&
  params.names.length <= 2 &&
  params.names.every((name) => typeof name === 'string') &&
  widthOf(params) < 60;

/** `{ a, b, ... }`: on one line only while it is short, as nixfmt has it. */
const patternDocs = (params: SetParams): Docs => {
  const { names, open = false } = params;
  const separator = staysOnLine(params) ? space : hardline;
  const items = names.map(
    (name): Docs =>
      typeof name === 'string'
        ? [text(name)]
        : [group([text(name.name), hardspace, nest([text('?'), ...valueDocs(name.fallback)])])],
  );
  if (items.length === 0 && !open) return [text('{'), hardspace, text('}')];
  const last = open ? [text('...')] : [...items.pop()!, text(',', 'broken')];
  const lines = items.flatMap((item) => [...item, text(','), separator]);
  return [text('{'), nest([separator, ...lines, ...last]), separator, text('}')];
};
