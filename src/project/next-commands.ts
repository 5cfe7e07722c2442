import type { Config } from '../config/fields.ts';
import { named } from '../texts/say.ts';
import { findCommand, typed } from './commands.ts';

/** A command to type, with what it is for. */
export interface NextStep {
  readonly says: string;
  readonly line: string;
}

/** Whether a project's folder lies in a repository of git: then it must not become one of its own. */
export type Repository = 'none' | 'above' | 'unknown';

/** What lets git know all files. A person reads beside the line what it is for; bare, it must be right by itself. */
const TRACK: Readonly<Record<Repository, string>> = {
  none: 'git init && git add -A',
  above: 'git add -A',
  unknown: 'git rev-parse --is-inside-work-tree >/dev/null 2>&1 || git init; git add -A',
};

/**
 * What to do with a new project, in order. Nix sees only files that git knows, so that comes first; the first use of
 * the flake writes flake.lock, which is committed with the rest.
 */
export function nextSteps(config: Config, repository: Repository = 'none'): readonly NextStep[] {
  return [
    {
      says: named`Nix sees only the files that git knows; inside a repository leave git init out`,
      line: TRACK[repository],
    },
    ...enterSteps(config),
    { says: named`Keeps everything, with flake.lock`, line: "git add -A && git commit -m 'Begin'" },
  ];
}

/** From the first entering of the shell to the running program: what any folder with the project's files is ready for. */
export function enterSteps(config: Config): readonly NextStep[] {
  return [
    ...(config.direnv
      ? [{ says: named`Enters the development shell now, and whenever you come here`, line: 'direnv allow' }]
      : []),
    {
      says: config.direnv
        ? named`The same without direnv; the first time writes flake.lock`
        : named`Enters the development shell; the first time writes flake.lock`,
      line: 'nix develop',
    },
    ...step(config, 'db-start', named`Starts the PostgreSQL server of this folder`),
    ...step(config, 'db-create', named`Creates the database`),
    ...step(config, 'db-migrate', named`Creates its tables`),
    ...step(config, 'test', named`Runs the tests`),
    ...step(config, 'run', named`Runs the program`),
  ];
}

/** A command of the config as a step, where there is such a command. */
function step(config: Config, id: string, says: string): readonly NextStep[] {
  const command = findCommand(config, id);
  return command ? [{ says, line: typed(config, command) }] : [];
}

/** The commands alone, for a folder of which it is known or not whether it lies in a repository. */
export const nextCommands = (config: Config, repository: Repository): readonly string[] =>
  nextSteps(config, repository).map(({ line }) => line);
