import { readShell } from './shell.ts';
import type { Tree } from './tree.ts';

/** Reads a justfile: settings, attributes, heads of recipes with their strings, and bodies as scripts. */
export function readJust(text: string): Tree {
  const parts: Tree[] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    if (!/^\s/.test(line)) {
      parts.push(
        line.startsWith('#') ? { type: 'comment', text: line } : { type: 'line', parts: tokens(line) },
      );
      continue;
    }
    const end = lines.findIndex((other, index) => index > at && /^\S/.test(other));
    const last = end < 0 ? lines.length : end;
    parts.push(body(lines.slice(at, last)));
    at = last - 1;
  }
  return { type: 'justfile', parts };
}

const TOKEN = /\s+|"((?:[^"\\]|\\.)*)"|'([^']*)'|[\w-]+|:=|./gy;

/** The words, strings and signs of one line; a string that is not ended is an error. */
function tokens(line: string): readonly Tree[] {
  return [...line.matchAll(TOKEN)].flatMap(([all, double, single]): readonly Tree[] => {
    if (double !== undefined) return [{ type: 'string', text: double.replace(/\\(.)/g, unescaped) }];
    if (single !== undefined) return [{ type: 'string', text: single }];
    if (all === '"' || all === "'" || all === '`')
      throw new Error(`a string is not ended: ${line.slice(0, 60)}`);
    if (all.trim() === '') return [];
    return /^[\w-]/.test(all) ? [{ type: 'word', text: all }] : [{ type: all }];
  });
}

const unescaped = (_: string, char: string): string => ({ n: '\n', t: '\t', r: '\r' })[char] ?? char;

/** A body: `{{ … }}` is evaluated by just, `{{{{` is two braces, and the rest goes to the shell. */
function body(lines: readonly string[]): Tree {
  const evaluated: Tree[] = [];
  const script = lines
    .map((line) => line.replace(/^\s+[@-]*/, ''))
    .join('\n')
    .replace(/\{\{\{\{|\{\{(?!\{)([\s\S]*?)\}\}/g, (all, inner: string | undefined) => {
      if (inner === undefined) return '{{';
      evaluated.push({ type: 'evaluated', text: all });
      return '__evaluated__';
    });
  return { type: 'body', parts: [readShell(script), ...evaluated] };
}
