import { relative, resolve } from 'node:path';
import type { Config, FieldName } from '../config/fields.ts';
import { PRESETS } from '../config/presets.ts';
import { problems } from '../config/problems.ts';
import type { Rejected } from '../config/read.ts';
import { showable, shown } from '../config/shown.ts';
import { quoteShell } from '../emit/shell.ts';
import { generateProject, nextCommands } from '../project/index.ts';
import { encodeLink } from '../share/link.ts';
import { list } from '../texts/say.ts';
import { explainText } from './explain.ts';
import { helpText, type ToldCommand, usage, VERSION } from './help.ts';
import { meant } from './meant.ts';
import { type CommandLine, readCommandLine, SOURCES } from './options.ts';
import { optionsList } from './options-list.ts';
import { checkAbove } from './places.ts';
import { planProject, planText } from './plan.ts';
import { Problem } from './problem.ts';
import { isInRepository } from './repository.ts';
import { readSource } from './source.ts';
import { writeProject } from './write-project.ts';

/** Where a command writes to. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/**
 * Runs the command line.
 *
 * @returns the exit status: 0, or 2 after one line on `err` that says what is wrong
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const line = readCommandLine(argv);
    if (line.help) terminal.out(helpText(COMMANDS));
    else if (line.version) terminal.out(`ferroflake ${VERSION}\n`);
    else command(line)(line, terminal);
    return 0;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    terminal.err(`ferroflake: ${error.message}\n`);
    return 2;
  }
}

interface Command extends ToldCommand {
  readonly run: (line: CommandLine, terminal: Terminal) => void;
}

/** What `show` prints of a config, by the word for it. */
const VIEWS: Readonly<Record<string, { readonly does: string; readonly of: (config: Config) => string }>> = {
  link: { does: 'prints the link of a config', of: (config) => `#${encodeLink(config)}\n` },
  config: {
    does: 'prints a config as JSON',
    of: (config) => `${JSON.stringify(config, null, 2)}\n`,
  },
  problems: {
    does: 'prints what there is to say about a config',
    of: (config) =>
      problems(config)
        .map((problem) => `${problem.severity}: ${problem.message.replaceAll('\n', '\n  ')}\n`)
        .join('') || 'Nothing to mend.\n',
  },
};

const SOURCE_NAMES = SOURCES.map(({ name }) => name);

/** Every command by its name, in the order of the help. */
const COMMANDS: Readonly<Record<string, Command>> = {
  new: {
    run: newProject,
    forms: [['DIR', 'writes the project into DIR']],
    takes: [...SOURCE_NAMES, 'force', 'dry-run'],
  },
  presets: { run: presets, forms: [['', 'lists the presets: an id, a tab, a description']], takes: [] },
  options: { run: options, forms: [['', 'lists every choice as Markdown, with its reasons']], takes: [] },
  explain: {
    run: explain,
    forms: [['FIELD[=OPTION]', 'tells more of a choice, with its source: explain provider=fenix']],
    takes: [],
  },
  show: {
    run: show,
    forms: Object.entries(VIEWS).map(([word, { does }]) => [word, does]),
    takes: SOURCE_NAMES,
  },
  help: { run: help, forms: [], takes: [] },
};

/** The commands that the help names. */
const NAMED = Object.keys(COMMANDS).filter((name) => COMMANDS[name]?.forms.length);

function command(line: CommandLine): Command['run'] {
  const [word] = line.words;
  if (word === undefined)
    throw new Problem(
      `say what to do: ${NAMED.slice(0, -1).join(', ')} or ${NAMED.at(-1)}; see ferroflake --help`,
    );
  const found = Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined;
  if (!found)
    throw new Problem(
      `there is no command ${shown(word)}${meant(word, Object.keys(COMMANDS))}; there are ${list(NAMED)}`,
    );
  const idle = line.given.find((name) => !found.takes.includes(name));
  if (idle !== undefined) throw new Problem(`--${idle} means nothing to ${word}; see ferroflake --help`);
  const expected = found.forms.some(([form]) => form !== '') ? 2 : 1;
  if (line.words.length !== expected) throw new Problem(`usage: ${usage(word, found)}`);
  return found.run;
}

function newProject(line: CommandLine, terminal: Terminal): void {
  const folder = line.words[1] ?? '';
  if (folder === '') throw new Problem('the name of the folder is empty');
  const { config, rejected } = readSource(line, folder);
  if (!line.force) refuseRejected(rejected);
  const files = generateProject(config, { link: linkOf(line, config) });
  if (!line.force) checkAbove(folder, files);
  const plan = line.dryRun ? planProject(folder, files) : writeProject(folder, files, line.force);
  tellRejected(rejected, terminal);
  terminal.out(
    line.dryRun
      ? planText(plan, folder, 'Would write')
      : `${planText(plan, folder, 'Wrote')}\n${nextText(config, folder)}`,
  );
}

/** The fields by which every file is named or placed: what took their place is not what anybody meant. */
const DECISIVE: readonly string[] = ['name', 'layout'] satisfies readonly FieldName[];

function refuseRejected(rejected: readonly Rejected[]): void {
  const messages = rejected.filter(({ key }) => DECISIVE.includes(key)).map(({ message }) => message);
  if (messages.length > 0)
    throw new Problem(`${messages.join(' ').replace(/\.$/, '')}; --force writes the project all the same`);
}

/** The link that the README names: the page of the given one with the config, or the fragment alone. */
const linkOf = (line: CommandLine, config: Config): string =>
  `${pageOf(line.link?.trim() ?? '')}#${encodeLink(config)}`;

/** An address as every browser writes it, without what could be read as more than an address. */
const PLAIN_PAGE = /^https?:\/\/[\w.:-]{1,100}(\/[\w.~%/-]{0,200})$/;

/** The page that a link opens: host and path, or nothing where the link is no plain address. */
function pageOf(link: string): string {
  const [address = ''] = link.split('#', 1);
  if (!/^https?:\/\//i.test(link) || !URL.canParse(address)) return '';
  const { origin, pathname } = new URL(address);
  return PLAIN_PAGE.test(origin + pathname) ? origin + pathname : '';
}

function nextText(config: Config, folder: string): string {
  // What a terminal must not get cannot be typed there either.
  const typed = showable(folder) === folder;
  const enter =
    relative(process.cwd(), folder) === '' || !typed
      ? []
      : [`cd ${quoteShell(folder.startsWith('-') ? `./${folder}` : folder)}`];
  const lines = [...enter, ...nextCommands(config, isInRepository(resolve(folder)) ? 'above' : 'none')]
    .map((text) => `  ${text}\n`)
    .join('');
  return `${typed ? 'Next' : 'Next, in that folder'}:\n${lines}`;
}

function tellRejected(rejected: readonly Rejected[], terminal: Terminal): void {
  for (const { message } of rejected) terminal.err(`ferroflake: ${message}\n`);
}

function help(_: CommandLine, terminal: Terminal): void {
  terminal.out(helpText(COMMANDS));
}

function presets(_: CommandLine, terminal: Terminal): void {
  terminal.out(PRESETS.map((preset) => `${preset.id}\t${preset.help}\n`).join(''));
}

function options(_: CommandLine, terminal: Terminal): void {
  terminal.out(optionsList());
}

function explain(line: CommandLine, terminal: Terminal): void {
  terminal.out(explainText(line.words[1] ?? ''));
}

function show(line: CommandLine, terminal: Terminal): void {
  const word = line.words[1] ?? '';
  const view = Object.hasOwn(VIEWS, word) ? VIEWS[word] : undefined;
  if (!view)
    throw new Problem(
      `cannot show ${shown(word)}${meant(word, Object.keys(VIEWS))}; there are ${list(Object.keys(VIEWS))}`,
    );
  const { config, rejected } = readSource(line);
  tellRejected(rejected, terminal);
  terminal.out(view.of(config));
}
