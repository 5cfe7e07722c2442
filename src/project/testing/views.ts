import type { Config } from '../../config/fields.ts';
import type { ProjectFile } from '../project-file.ts';
import { quickReference } from '../quick-reference.ts';
import { snippets } from '../snippets.ts';
import { starts } from '../start-commands.ts';
import { troubles } from '../troubles.ts';

const file = (path: string, content: string): ProjectFile => ({ path, content, executable: false });

const block = (lines: readonly string[]): string => ['```sh', ...lines, '```'].join('\n');

/** What the page says of a project beside its files, as texts: its Commands, Help, Snippets and ways to begin. */
export const viewsOf = (config: Config): readonly ProjectFile[] => [
  file('Commands.md', block(commandLines(config))),
  file('Help.md', help(config)),
  file('Start.md', block(startLines(config))),
  ...snippets(config).map(({ path, content }) => file(path === 'flake.nix' ? 'inputs.nix' : path, content)),
];

const commandLines = (config: Config): readonly string[] =>
  quickReference(config).flatMap(({ rows }) =>
    rows.flatMap(({ lines, recipe }) => [...lines, ...(recipe === undefined ? [] : [recipe])]),
  );

const startLines = (config: Config): readonly string[] =>
  starts(config, '#v=1').flatMap(({ steps }) => steps.map(({ line }) => line));

const help = (config: Config): string =>
  troubles(config)
    .filter(({ applies }) => applies)
    .flatMap(({ mends }) => mends)
    .flatMap(({ says, code }) => [
      says,
      ...(code?.language === 'shellscript' ? [block(code.text.split('\n'))] : []),
    ])
    .join('\n');
