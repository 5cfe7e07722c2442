import { idle } from '../config/availability.ts';
import type { Config } from '../config/fields.ts';
import { FIELD_NAMES, FIELDS, type FieldName, type Member } from '../config/fields.ts';
import { optionLabel } from '../config/problems.ts';
import { RECORD_FILE } from '../config/record.ts';
import { codeBlock, codeSpan, escapeMarkdown } from '../emit/markdown.ts';
import { inFiles } from '../texts/say.ts';
import type { ProjectOptions } from './artefacts.ts';
import { type Command, commands, typed, typedLines } from './commands.ts';
import { description } from './crates.ts';
import { licenseExpression } from './license.ts';
import { nextSteps } from './next-commands.ts';
import { notes } from './readme/notes.ts';

/** README.md: what this is, the commands in order, what was chosen, and the link that reproduces it. */
export function readme(config: Config, { link }: ProjectOptions): string {
  const paragraphs = [
    `# ${config.name}`,
    escapeMarkdown(description(config)),
    '## Begin',
    'You need [Nix](https://nixos.org/download/) with flakes, and git.',
    codeBlock('sh', begin(config)).trimEnd(),
    '## Work',
    'In the development shell:',
    commandList(
      commands(config).filter((command) => !command.outside),
      config,
    ),
    'In this folder, without the shell:',
    commandList(
      commands(config).filter((command) => command.outside),
      config,
    ),
    ...goodToKnow(config),
    '## How it is made',
    choices(config),
    ...(link === undefined ? [] : [reproduce(link)]),
    ...(config.record ? [`${codeSpan(RECORD_FILE)} holds these choices, too: Ferroflake opens it.`] : []),
    ...license(config),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function goodToKnow(config: Config): readonly string[] {
  const said = notes(config);
  return said.length > 0 ? ['## Good to know', said.map((note) => `- ${note}`).join('\n')] : [];
}

function begin(config: Config): string {
  const steps = nextSteps(config);
  const width = Math.max(...steps.map((step) => step.line.length));
  return steps.map(({ line, says }) => `${line.padEnd(width)}  # ${inFiles(says)}`).join('\n');
}

const commandList = (rows: readonly Command[], config: Config): string =>
  rows
    .map(
      (command) =>
        `- ${codeSpan(command.outside ? typedLines(command) : typed(config, command))}: ${inFiles(command.says)}`,
    )
    .join('\n');

/** What was chosen, as a list. A field that has no meaning here, or of which nothing was taken, says nothing. */
function choices(config: Config): string {
  const rows = FIELD_NAMES.filter(
    (name) =>
      name !== 'name' && name !== 'description' && idle(config, name) === undefined && isTaken(config[name]),
  );
  return rows.map((name) => `- ${inFiles(FIELDS[name].label)}: ${shownValue(config, name)}`).join('\n');
}

const isTaken = (value: Config[FieldName]): boolean =>
  typeof value === 'object' ? value.length > 0 : value !== false && value !== '' && value !== 'none';

function shownValue(config: Config, name: FieldName): string {
  const value = config[name];
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return shownOption(name, value);
  return (value as readonly (string | Member)[])
    .map((item) => codeSpan(typeof item === 'string' ? item : item.name))
    .join(', ');
}

/** A name that one types is code; words are words. */
function shownOption(name: FieldName, id: string): string {
  const label = inFiles(optionLabel(name, id));
  return label === id ? codeSpan(id) : escapeMarkdown(label);
}

function reproduce(link: string): string {
  return link.startsWith('#')
    ? `To change these choices, open Ferroflake with this behind its address:\n\n${codeBlock('text', link).trimEnd()}`
    : `[Change these choices in Ferroflake](<${link}>)`;
}

function license(config: Config): readonly string[] {
  const expression = licenseExpression(config);
  return expression === undefined ? [] : ['## Licence', `${expression}.`];
}
