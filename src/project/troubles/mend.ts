import type { Config, FieldName } from '../../config/fields.ts';
import { attrs, call, type NixBinding, printNix } from '../../emit/nix.ts';
import type { ColouredLanguage } from '../../facts/file-languages.ts';
import { inDevelopmentShell } from '../command.ts';
import { findCommand } from '../commands.ts';

/** One step of a mend. */
export interface Mend {
  /** What to do, as sentences with code between backticks. */
  readonly says: string;
  /** The lines that do it. */
  readonly code?: { readonly language: ColouredLanguage; readonly text: string };
  /** The field of the form where it can be chosen instead. */
  readonly field?: FieldName;
}

/** Whom a trouble concerns, and what mends it. */
export interface Mending {
  readonly applies: (config: Config) => boolean;
  readonly mends: (config: Config) => readonly Mend[];
}

/** A mending whose parts are known by the compiler to belong to some of the troubles. */
export const mendings = <const Id extends string>(rows: Readonly<Record<Id, Mending>>): typeof rows => rows;

export const always = (): boolean => true;

/** Lines for a terminal. */
export const shell = (...lines: readonly string[]): Pick<Mend, 'code'> => ({
  code: { language: 'shellscript', text: lines.join('\n') },
});

/** The lines of a command that every project or this one has; nothing where it has none. */
export function commandOf(config: Config, id: string): Pick<Mend, 'code'> {
  const command = findCommand(config, id);
  if (command === undefined) return {};
  return shell(...command.lines.map((line) => (command.outside ? line : inDevelopmentShell(line))));
}

/** The lines of a command of the project; where it has none, a line for the development shell. */
export function commandOr(config: Config, id: string, line: string): Pick<Mend, 'code'> {
  return findCommand(config, id) === undefined ? shell(inDevelopmentShell(line)) : commandOf(config, id);
}

/** Arguments of a function of Nix, as they stand in a flake. */
export const nix = (callee: string, bindings: readonly NixBinding[]): Pick<Mend, 'code'> => ({
  code: { language: 'nix', text: printNix(call(callee, attrs(bindings))).trimEnd() },
});

/** The shell of a flake with these arguments. */
export const mkShell = (...bindings: readonly NixBinding[]): Pick<Mend, 'code'> =>
  nix('pkgs.mkShell', bindings);
