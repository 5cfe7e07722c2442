import { version } from '../../package.json' with { type: 'json' };
import { OPTION_ROWS, SOURCES, withValue } from './options.ts';

/** The version of the command, that of the package. */
export const VERSION: string = version;

/** A command as the help tells of it. */
export interface ToldCommand {
  /** What can stand behind its name, none being the empty text, and what it does then; none of them is for the help. */
  readonly forms: readonly (readonly [word: string, does: string])[];
  /** The names of the options that mean something to it. */
  readonly takes: readonly string[];
}

const takesSource = ({ takes }: ToldCommand): boolean => SOURCES.every(({ name }) => takes.includes(name));

/** One row of the help: its head, and beside that its lines. */
const row = (head: string, width: number, lines: readonly string[]): string =>
  lines.map((line, at) => `  ${(at === 0 ? head : '').padEnd(width)}${line}\n`).join('');

const commandRows = (name: string, command: ToldCommand): string =>
  command.forms
    .map(([word, does]) => {
      const words = ['ferroflake', name, word, takesSource(command) ? 'SOURCE' : ''];
      return row(words.filter((each) => each !== '').join(' '), 38, [does]);
    })
    .join('');

const optionRows = (type: 'string' | 'boolean'): string =>
  OPTION_ROWS.filter((option) => option.type === type)
    .map((option) => row(`${option.short ? `-${option.short}, ` : ''}${withValue(option)}`, 21, option.help))
    .join('');

/** How a command is called, in one line. */
export function usage(name: string, command: ToldCommand): string {
  const taken = OPTION_ROWS.filter((option) => command.takes.includes(option.name));
  const sources = taken.filter(({ type }) => type === 'string').map(withValue);
  return [
    `ferroflake ${name}`,
    command.forms.map(([word]) => word).join('|'),
    sources.length > 0 ? `(${sources.join(' | ')})` : '',
    ...taken.filter(({ type }) => type === 'boolean').map((option) => `[${withValue(option)}]`),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** What `--help` prints. */
export const helpText = (
  commands: Readonly<Record<string, ToldCommand>>,
): string => `ferroflake: Rust projects that use Nix, written to work the first time

Usage:
${Object.entries(commands)
  .map(([name, command]) => commandRows(name, command))
  .join('')}
SOURCE is one of:
${optionRows('string')}
Options:
${optionRows('boolean')}
Values of a link or a file that cannot be used are listed on standard error, each with what took its place; where
it is the name or the layout, "new" writes nothing without --force.
The exit status is 0, or 2 after one line that says what is wrong; nothing is written then. It is 1 where all was
done, the project written, too, and only what there is to print could not be printed.
`;
