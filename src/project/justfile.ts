import type { Config } from '../config/fields.ts';
import { printJustfile } from '../emit/justfile.ts';
import { inFiles } from '../texts/say.ts';
import { recipes } from './commands.ts';

/** The justfile: a recipe for each command that fits, of the groups that were chosen. */
export function justfile(config: Config): string {
  return printJustfile({
    settings: [{ name: 'shell', value: ['bash', '-euo', 'pipefail', '-c'] }],
    recipes: [
      { name: 'default', doc: 'List the recipes', lines: ['@just --list'] },
      ...recipes(config).map((command) => ({
        name: command.id,
        doc: inFiles(command.says),
        group: command.group,
        parameters: (command.parameters ?? []).map((parameter) => ({
          name: parameter,
          exported: true as const,
        })),
        lines: command.lines,
      })),
    ],
  });
}
