import type { Config } from '../config/fields.ts';
import type { Command, CommandRow } from './command.ts';
import { CARE_COMMANDS } from './commands/care.ts';
import { CARGO_COMMANDS } from './commands/cargo.ts';
import { DATABASE_COMMANDS } from './commands/database.ts';
import { NIX_COMMANDS } from './commands/nix.ts';
import { RELEASE_COMMANDS } from './commands/release.ts';

export type { Command } from './command.ts';

/** Every command a project can have; one that does not fit a config gives no lines. */
const COMMANDS: readonly CommandRow[] = [
  ...CARGO_COMMANDS,
  ...NIX_COMMANDS,
  ...DATABASE_COMMANDS,
  ...RELEASE_COMMANDS,
  ...CARE_COMMANDS,
];

/** What differs between typing a command and running it in CI. */
export interface CommandOptions {
  /** Whether Cargo.lock must fit already. In CI it must; while one works, Cargo brings it up to date. */
  readonly locked?: boolean;
}

/** The commands that fit a config, in the order in which they are listed. */
export const commands = (config: Config, options: CommandOptions = {}): readonly Command[] =>
  COMMANDS.flatMap((row) => complete(row, config, options) ?? []);

/** One command of a config by its id, or nothing where it does not fit. */
export function findCommand(config: Config, id: string, options: CommandOptions = {}): Command | undefined {
  const row = COMMANDS.find((candidate) => candidate.id === id);
  return row && complete(row, config, options);
}

function complete(row: CommandRow, config: Config, { locked = false }: CommandOptions): Command | undefined {
  const lines = row.lines(config, locked ? '--workspace --locked' : '--workspace');
  return lines && { ...row, lines, says: typeof row.says === 'string' ? row.says : row.says(config) };
}

/** The commands that the justfile has a recipe for; nothing without a justfile. */
export const recipes = (config: Config): readonly Command[] =>
  config.just ? commands(config).filter((command) => config.recipes.includes(command.group)) : [];

/** How one types a command: by its recipe where there is one, else its lines. */
export function typed(config: Config, command: Command): string {
  const { id, group, parameters = [] } = command;
  return config.just && config.recipes.includes(group)
    ? ['just', id, ...parameters.map(shown)].join(' ')
    : typedLines(command);
}

/** The lines of a command on one line, with what its parameters stand for in capitals. */
export const typedLines = ({ lines, parameters = [] }: Command): string =>
  parameters.reduce((text, name) => text.replaceAll(`"$${name}"`, shown(name)), lines.join(' && '));

const shown = (parameter: string): string => parameter.toUpperCase();
