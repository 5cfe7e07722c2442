import { parseArgs } from 'node:util';
import { showable } from '../config/shown.ts';
import { Problem } from './problem.ts';

/** One option: how Node parses it, and what the help says. */
interface OptionRow {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly default?: boolean;
  /** What its value is called. */
  readonly value?: string;
  /** The lines of its help. */
  readonly help: readonly string[];
}

/** Every option by its name, in the order of the help: those with a value name a config. */
const OPTIONS = {
  preset: {
    type: 'string',
    value: 'ID',
    help: ['a preset; with "new" the project is named as DIR is, where a crate can have that name'],
  },
  link: {
    type: 'string',
    value: 'URL',
    help: ['a link, or the part of it from the "#" on; quote it for the shell'],
  },
  config: {
    type: 'string',
    value: 'FILE.json',
    help: [
      'the ferroflake.json of a project, or a config as "show config" prints it; fields that the',
      "latter leaves out are the default's",
    ],
  },
  force: {
    type: 'boolean',
    default: false,
    help: [
      'writes into a folder that is not empty; files of the same name are replaced. Also writes',
      'within another Cargo workspace, and with another name or layout than the one given',
    ],
  },
  'dry-run': {
    type: 'boolean',
    default: false,
    help: [
      'writes nothing, and lists what "new" would write and replace, and which files of the former',
      'choices it would no longer make',
    ],
  },
  help: { type: 'boolean', short: 'h', default: false, help: ['this text'] },
  version: { type: 'boolean', short: 'V', default: false, help: ['the version'] },
} as const satisfies Readonly<Record<string, OptionRow>>;

/** One option with its name. */
type NamedOption = OptionRow & { readonly name: string };

/** The options as a list. */
export const OPTION_ROWS: readonly NamedOption[] = Object.entries(OPTIONS).map(([name, row]) => ({
  name,
  ...row,
}));

/** The options that say which config is meant. */
export const SOURCES: readonly NamedOption[] = OPTION_ROWS.filter(({ type }) => type === 'string');

/** An option as it is typed, with what its value is called. */
export const withValue = ({ name, value }: NamedOption): string =>
  value === undefined ? `--${name}` : `--${name} ${value}`;

/** The command line, taken apart. */
export interface CommandLine {
  readonly words: readonly string[];
  /** The names of the options that stand in it. */
  readonly given: readonly string[];
  readonly preset?: string;
  readonly link?: string;
  readonly config?: string;
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/**
 * Takes the arguments apart.
 *
 * @throws Problem for an option that does not exist, or that lacks its value
 */
export function readCommandLine(argv: readonly string[]): CommandLine {
  try {
    const { values, positionals, tokens } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      tokens: true,
      options: OPTIONS,
    });
    const given = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
    const repeated = given.find((name, index) => given.indexOf(name) !== index);
    if (repeated !== undefined) throw new Problem(`--${repeated} is given twice`);
    const { 'dry-run': dryRun, ...rest } = values;
    return { words: positionals, given, dryRun, ...rest };
  } catch (error) {
    if (error instanceof Problem) throw error;
    // parseArgs adds advice after its first sentence; the first says what is wrong.
    const [message = ''] = (error as Error).message.split(/\.?\s*\n|\. /);
    throw new Problem(
      `${showable(message.charAt(0).toLowerCase() + message.slice(1))}; see ferroflake --help`,
    );
  }
}
