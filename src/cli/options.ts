import { parseArgs } from 'node:util';
import { showable } from '../config/shown.ts';
import { Problem } from './problem.ts';

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
      options: {
        preset: { type: 'string' },
        link: { type: 'string' },
        config: { type: 'string' },
        force: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'V', default: false },
      },
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
