import type { Config } from '../config/fields.ts';

/** The groups of commands, by the id of the option that lets them into the justfile. */
export type CommandGroup = Config['recipes'][number];

/** Something one does with the project: a recipe of the justfile, a line of the README, a step of CI. */
export interface Command {
  /** The recipe's name. */
  readonly id: string;
  /** What it does, as a sentence without its full stop. */
  readonly says: string;
  /**
   * The commands, as typed in the development shell (or anywhere, where `outside` is set). What a parameter stands
   * for is its variable: `"$name"`.
   */
  readonly lines: readonly string[];
  readonly group: CommandGroup;
  /** Whether it is Nix's own command and needs no development shell. */
  readonly outside?: true;
  /** What is given to it, by name. */
  readonly parameters?: readonly string[];
}

/** A command before a config is there. */
export interface CommandRow extends Omit<Command, 'lines' | 'says'> {
  readonly says: string | ((config: Config) => string);
  /**
   * The lines for a config, or nothing where the command does not fit it.
   *
   * @param all the flags for every package of the project
   */
  readonly lines: (config: Config, all: string) => readonly string[] | undefined;
}

/** Whether a developer tool is chosen. */
export const hasTool = (config: Config, tool: string): boolean =>
  (config.tools as readonly string[]).includes(tool);

/** A command as it is typed outside of the development shell. A variable before it is for `env`, since Nix runs no shell. */
export const inDevelopmentShell = (command: string): string =>
  `nix develop --command ${/^[A-Z_]+=/.test(command) ? 'env ' : ''}${command}`;
