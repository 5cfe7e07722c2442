import { readShell } from './shell.ts';
import type { Tree } from './tree.ts';

/**
 * Reads Nix into nested brackets, words and strings. Not a whole parser, but exact where a text could break out: in
 * comments, in strings of both kinds and in their interpolations (nix, `src/libexpr/lexer.l`).
 */
export function readNix(text: string): Tree {
  const source = { text, at: 0 };
  const parts = tokens(source, '');
  return { type: 'nix', parts };
}

interface Source {
  readonly text: string;
  at: number;
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const BLANK = /\s+/y;
const COMMENT = /#([^\n]*)|\/\*([\s\S]*?)\*\//y;
const WORD = /[A-Za-z_][\w'-]*|\d+/y;
const OPERATOR = /==|!=|<=|>=|&&|\|\||->|\+\+|\/\/|\.\.\.|[^\s]/y;

/** Reads on where a pattern fits. */
function take(source: Source, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = source.at;
  const found = pattern.exec(source.text);
  if (found) source.at = pattern.lastIndex;
  return found ?? undefined;
}

function tokens(source: Source, end: string): readonly Tree[] {
  const parts: Tree[] = [];
  for (;;) {
    take(source, BLANK);
    if (source.at >= source.text.length) {
      if (end !== '') throw new Error(`a "${end}" is missing`);
      return named(parts);
    }
    if (end !== '' && source.text.startsWith(end, source.at)) {
      source.at += end.length;
      return named(parts);
    }
    parts.push(token(source));
  }
}

function token(source: Source): Tree {
  const comment = take(source, COMMENT);
  if (comment) return { type: 'comment', text: comment[1] ?? comment[2] ?? '' };
  if (source.text.startsWith("''", source.at)) return indented(source);
  if (source.text[source.at] === '"') return quoted(source);
  const word = take(source, WORD);
  if (word) return { type: 'word', text: word[0] };
  if (source.text.startsWith('${', source.at)) return interpolation(source);
  const operator = take(source, OPERATOR)?.[0] ?? '';
  const closing = CLOSING[operator];
  if (closing !== undefined) return { type: operator, parts: tokens(source, closing) };
  if (')]}'.includes(operator)) throw new Error(`there is a "${operator}" too many`);
  return { type: operator };
}

/** A name of an attribute is a word, with quotes or without. */
function named(parts: readonly Tree[]): readonly Tree[] {
  return parts.map((part, index) => {
    const only =
      part.type === 'string' && (part.parts ?? []).length <= 1
        ? (part.parts?.[0] ?? { text: '' })
        : undefined;
    const next = parts[index + 1]?.type;
    const isName = parts[index - 1]?.type === '.' || next === '=' || next === '.';
    return isName && only?.text !== undefined ? { type: 'word', text: only.text } : part;
  });
}

function interpolation(source: Source): Tree {
  source.at += 2;
  return { type: '${', parts: tokens(source, '}') };
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
const unescaped = (char: string): string => ESCAPES[char] ?? char;

/** One rule of a string: what is read, and what it stands for. */
type Rule = readonly [RegExp, (found: RegExpExecArray) => string];

const QUOTED: readonly Rule[] = [
  [/\\([\s\S])/y, ([, char = '']) => unescaped(char)],
  [/\$(?!\{)[^"\\]?/y, ([all]) => all],
  [/[^"\\$]+/y, ([all]) => all],
];

const INDENTED: readonly Rule[] = [
  [/''\$/y, () => '$'],
  [/'''/y, () => "''"],
  [/''\\([\s\S])/y, ([, char = '']) => unescaped(char)],
  [/\$(?!\{)[^']?/y, ([all]) => all],
  [/'(?!')[^$]?/y, ([all]) => all],
  [/[^$']+/y, ([all]) => all],
];

function quoted(source: Source): Tree {
  source.at += 1;
  return { type: 'string', parts: pieces(source, QUOTED, '"') };
}

/** Lines between double single quotes: a script wherever they are one. */
function indented(source: Source): Tree {
  source.at += 2;
  const parts = pieces(source, INDENTED, "''");
  const script = parts.map((part) => part.text ?? '__interpolated__').join('');
  try {
    const inner = parts.filter((part) => part.text === undefined);
    return { type: 'script', parts: [readShell(script), ...inner] };
  } catch {
    return { type: 'lines', parts };
  }
}

function pieces(source: Source, rules: readonly Rule[], end: string): readonly Tree[] {
  const parts: Tree[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') parts.push({ type: 'text', text });
    text = '';
  };
  while (source.at < source.text.length) {
    const rule = rules.find(([pattern]) => matches(pattern, source));
    if (source.text.startsWith('${', source.at)) {
      flush();
      parts.push(interpolation(source));
    } else if (source.text.startsWith(end, source.at) && !isEscape(source, end)) {
      source.at += end.length;
      flush();
      return parts;
    } else if (rule) {
      const found = take(source, rule[0]);
      text += found ? rule[1](found) : '';
    } else throw new Error(`a string is not ended: ${source.text.slice(source.at, source.at + 20)}`);
  }
  throw new Error('a string is not ended');
}

/** Whether the two quotes begin an escape instead of ending the string. */
const isEscape = (source: Source, end: string): boolean =>
  end === "''" && /^''['$\\]/.test(source.text.slice(source.at, source.at + 3));

function matches(pattern: RegExp, source: Source): boolean {
  pattern.lastIndex = source.at;
  return pattern.test(source.text);
}
