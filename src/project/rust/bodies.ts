import type { Call } from './calls.ts';

/**
 * The statements of generated functions. Each line holds one crate's name at most, and nothing that rustfmt lays
 * out by width beside it, so that they stay as they are whatever the length of the names (at most 64 characters).
 */

interface Greets {
  /** An expression: the greeting of whomever `name` names. */
  readonly hello: string;
  readonly calls: readonly Call[];
}

/** The statements that make a `String` of what the calls give; a crate that calls none says hello itself. */
export function stringBody({ hello, calls }: Greets): readonly string[] {
  const [first, ...others] = calls;
  const start = first?.byName ? first : undefined;
  const added = start ? others : calls;
  if (added.length === 0) return start ? onlyCall(start) : [hello];
  return [
    ...(start ? firstCall(start) : [`let mut text = ${hello};`]),
    ...added.flatMap((call) => ["text.push(' ');", ...ADDED[call.gives](call.code)]),
    'text',
  ];
}

const onlyCall = ({ code, gives }: Call): readonly string[] =>
  gives === 'Display' ? [`let part = ${code};`, 'part.to_string()'] : [code];

const firstCall = ({ code, gives }: Call): readonly string[] =>
  gives === 'Display'
    ? [`let part = ${code};`, 'let mut text = part.to_string();']
    : [`let mut text = ${code};`];

/** The statements that add to `text` what a call gives. */
const ADDED: Readonly<Record<Call['gives'], (code: string) => readonly string[]>> = {
  String: (code) => [`text += &${code};`],
  str: (code) => [`text += ${code};`],
  Display: (code) => [`let part = ${code};`, 'text += &part.to_string();'],
};

/** The statements that write to `formatter` what the calls give, without a memory to allocate from. */
export function formatterBody(calls: readonly Call[]): readonly string[] {
  if (calls.length === 0) return ['write!(formatter, "Hello, {}!", self.name)'];
  const own = calls.some((call) => call.byName)
    ? ['let name = self.name;']
    : ['write!(formatter, "Hello, {}!", self.name)?;', SPACE];
  const parts = calls.flatMap((call, index) => [
    ...(index > 0 ? [SPACE] : []),
    `let part = ${call.code};`,
    WRITTEN[call.gives],
  ]);
  return [...own, ...parts, 'Ok(())'];
}

const SPACE = 'formatter.write_str(" ")?;';

/** The statement that writes `part`. */
const WRITTEN: Readonly<Record<Call['gives'], string>> = {
  String: 'formatter.write_str(&part)?;',
  str: 'formatter.write_str(part)?;',
  Display: 'core::fmt::Display::fmt(&part, formatter)?;',
};
