import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** What the variables of generated flakes hold, as people call it. */
const CALLED: Readonly<Record<string, string>> = {
  pkgs: 'nixpkgs',
  cross: 'the cross set',
  lib: 'lib of nixpkgs',
  fenixPackages: 'fenix',
  rustBin: 'rust-overlay',
  craneLib: 'crane',
};

const escapeCodes = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Says in a sentence what Nix complains of in a project's files. */
export function sentence(errors: string, folder: string): string {
  const text = errors.replace(escapeCodes, '');
  const message = lastMessage(text);
  const place = placeIn(text, folder);
  const where = place ? ` (${relative(folder, place.file)}, line ${place.line})` : '';
  return `${readable(message, place)}${where}.`;
}

/** The innermost message: the last `error:` of newer Nix, the first of older. */
function lastMessage(text: string): string {
  const blocks = text.split(/^ *error: ?/m).slice(1);
  const block = blocks.at(-1) ?? text;
  const lines = block.split('\n');
  const end = lines.findIndex((line) => /^\s*(at |…|\(use|\d+\||while )/.test(line) || line.trim() === '');
  return lines
    .slice(0, end === -1 ? lines.length : Math.max(end, 1))
    .map((line) => line.trim())
    .join(' ')
    .trim();
}

/** Where in the project that is. Older Nix writes the innermost place right below its message, newer right above. */
function placeIn(text: string, folder: string): Place | undefined {
  const message = [...text.matchAll(/^ *error:/gm)].at(-1)?.index ?? 0;
  return placesIn(text.slice(message), folder)[0] ?? placesIn(text.slice(0, message), folder).at(-1);
}

const placesIn = (text: string, folder: string): readonly Place[] =>
  [...text.matchAll(/at (\/[^\s:]+):(\d+):(\d+)/g)]
    .map(([, file = '', line, column]) => ({ file, line: Number(line), column: Number(column) }))
    .filter(({ file }) => file.startsWith(`${folder}/`));

function readable(message: string, place: Place | undefined): string {
  const missing = /^attribute '"?([^'"]+)"?' missing/.exec(message)?.[1];
  if (missing !== undefined) return missingAttribute(missing, place);
  const unknown = /^undefined variable '([^']+)'/.exec(message)?.[1];
  if (unknown !== undefined) return `nothing is called ${unknown}`;
  const argument = /^(.*?)(?: at \S+)? called with unexpected argument '([^']+)'/.exec(message);
  if (argument) return `${called(argument[1]!)} takes no argument ${argument[2]}`;
  const required = /^(.*?)(?: at \S+)? called without required argument '([^']+)'/.exec(message);
  if (required) return `${called(required[1]!)} needs the argument ${required[2]}`;
  return message;
}

const called = (name: string): string => {
  const own = /'([^']+)'/.exec(name)?.[1] ?? 'a function';
  return own === 'anonymous lambda' || own === 'anonymous function' ? 'a function' : own;
};

/** Names what lacks the attribute: the expression stands at the place that Nix names. */
function missingAttribute(name: string, place: Place | undefined): string {
  const expression = place && expressionAt(place);
  const index = expression?.lastIndexOf(`.${name}`) ?? -1;
  if (expression === undefined || index <= 0) return `there is no attribute ${name}`;
  const [first = '', ...rest] = expression.slice(0, index).split('.');
  const path = [...(CALLED[first] === undefined ? [first] : []), ...rest];
  const owner = CALLED[first];
  if (owner === undefined) return `${path.join('.')} has no attribute ${name}`;
  return `${owner} has no attribute ${[...path, name].join('.')}`;
}

/** A path of attributes as it is written at a place: older Nix names where it begins, newer where the attribute stands. */
function expressionAt({ file, line, column }: Place): string | undefined {
  const text = readFileSync(file, 'utf8').split('\n')[line - 1];
  if (text === undefined) return undefined;
  const before = /[\w'.-]*$/.exec(text.slice(0, column - 1))?.[0] ?? '';
  const whole = text.slice(column - 1 - before.length);
  return /^[\w'-]+(?:\.(?:[\w'-]+|"[^"]*"|\$\{[^}]*\}))*/.exec(whole)?.[0].replaceAll('"', '');
}
