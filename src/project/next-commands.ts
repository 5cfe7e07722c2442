import type { Config } from '../config/fields.ts';
import { findCommand } from './commands.ts';

/** A command to type, with what it is for. */
export interface NextStep {
  readonly says: string;
  readonly line: string;
}

/**
 * What to do with a new project, in order. Nix sees only files that git knows, so that comes first; the first use of
 * the flake writes flake.lock, which is committed with the rest.
 */
export function nextSteps(config: Config): readonly NextStep[] {
  const test = findCommand(config, 'test')?.lines[0] ?? 'cargo test';
  const run = findCommand(config, 'run')?.lines[0];
  return [
    { says: 'Nix sees only the files that git knows', line: 'git init && git add -A' },
    ...(config.direnv
      ? [{ says: 'Enters the development shell now, and whenever you come here', line: 'direnv allow' }]
      : []),
    {
      says: config.direnv
        ? 'The same without direnv; the first time writes flake.lock'
        : 'Enters the development shell; the first time writes flake.lock',
      line: 'nix develop',
    },
    { says: 'Runs the tests', line: config.just ? 'just test' : test },
    ...(run ? [{ says: 'Runs the program', line: config.just ? 'just run' : run }] : []),
    { says: 'Keeps everything, with flake.lock', line: "git add -A && git commit -m 'Begin'" },
  ];
}

/** The commands alone. */
export const nextCommands = (config: Config): readonly string[] => nextSteps(config).map((step) => step.line);
