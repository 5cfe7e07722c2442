import type { Config } from '../config/fields.ts';
import { printJustfile } from '../emit/justfile.ts';
import { commands } from './commands.ts';

/** The justfile: a recipe for each command that fits. */
export function justfile(config: Config): string {
  return printJustfile({
    settings: [{ name: 'shell', value: ['bash', '-euo', 'pipefail', '-c'] }],
    recipes: [
      { name: 'default', doc: 'List the recipes', lines: ['@just --list'] },
      ...commands(config).map((command) => ({
        name: command.id,
        doc: command.says,
        group: command.group,
        lines: command.lines,
      })),
    ],
  });
}
