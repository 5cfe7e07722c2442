import { parser } from '@replit/codemirror-lang-nix';

type SyntaxNode = ReturnType<typeof parser.parse>['topNode'];

/** What may stand in `description`, `inputs` and `nixConfig`: Nix reads them without evaluating anything. */
const LITERALS: ReadonlySet<string> = new Set([
  'AttrSet',
  'Bind',
  'AttrPath',
  'Identifier',
  'List',
  'String',
  'IndentedString',
  'Integer',
  'Float',
  'Boolean',
  'Null',
  'UnaryExpr',
  'Path',
  '{',
  '}',
  '[',
  ']',
]);

/** The attributes of flake.nix that are no function. */
const PLAIN: ReadonlySet<string> = new Set(['description', 'inputs', 'nixConfig']);

/** The parts of a node; comments are none. */
const children = (node: SyntaxNode): readonly SyntaxNode[] => {
  const found: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (!child.name.endsWith('Comment')) found.push(child);
  }
  return found;
};

/**
 * What keeps Nix from reading a flake before it evaluates anything, in sentences: flake.nix must be a set, written as
 * one, and what says where its inputs are must stand there as it is (Nix's manual, "nix flake", "Flake format").
 *
 * @param source the text of flake.nix, nothing where there is no such file
 */
export function flakeProblems(source: string | undefined): readonly string[] {
  if (source === undefined) return ['There is no flake.nix.'];
  const tree = parser.parse(source).topNode;
  // The parser knows less of Nix than Nix does: what it did not understand is left to Nix.
  if (hasError(tree)) return [];
  const whole = children(tree)[0];
  if (whole === undefined || whole.name !== 'AttrSet')
    return ['flake.nix is no set: it must begin with a brace.'];
  return children(whole).flatMap((bind) => bindingProblem(source, bind) ?? []);
}

const hasError = (node: SyntaxNode): boolean => node.type.isError || children(node).some(hasError);

function bindingProblem(source: string, bind: SyntaxNode): string | undefined {
  const [path, value] = children(bind);
  if (bind.name !== 'Bind' || path === undefined || value === undefined) return undefined;
  const [name = ''] = source.slice(path.from, path.to).split('.');
  if (!PLAIN.has(name)) return undefined;
  const computed = firstComputed(value);
  if (computed === undefined) return undefined;
  const line = source.slice(0, computed.from).split('\n').length;
  const text = source.slice(computed.from, computed.to).replace(/\s+/g, ' ').slice(0, 60);
  return `${source.slice(path.from, path.to)} must be written out, and not be computed (flake.nix, line ${line}): ${text}.`;
}

/** The first part of a value that is no literal. */
function firstComputed(node: SyntaxNode): SyntaxNode | undefined {
  if (!LITERALS.has(node.name)) return node;
  // A name is a literal only where it names an attribute.
  if (node.name === 'Identifier' && node.parent?.name !== 'AttrPath') return node;
  for (const child of children(node)) {
    const found = firstComputed(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
