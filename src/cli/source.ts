import { basename, resolve } from 'node:path';
import { crateNameProblem } from '../config/names.ts';
import { findPreset, PRESETS } from '../config/presets.ts';
import type { ReadConfig } from '../config/read.ts';
import { readRecord } from '../config/record.ts';
import { settle } from '../config/settle.ts';
import { shown } from '../config/shown.ts';
import { decodeLink, fragmentOf } from '../share/link.ts';
import { list } from '../texts/say.ts';
import { meant } from './meant.ts';
import { type CommandLine, SOURCES, withValue } from './options.ts';
import { Problem, shownPath } from './problem.ts';
import { readText } from './read-text.ts';

/**
 * Reads the config that the command line names.
 *
 * @param folder where the project goes: one of a preset takes its name, where a crate can have that
 * @throws Problem when none or several are named, or when it cannot be read
 */
export function readSource(line: CommandLine, folder?: string): ReadConfig {
  const named = [line.preset, line.link, line.config].filter((value) => value !== undefined);
  if (named.length !== 1) {
    throw new Problem(`name one of ${list(SOURCES.map(withValue))}; see ferroflake --help`);
  }
  if (line.preset !== undefined) return readPreset(line.preset, folder);
  if (line.link !== undefined) return readLink(line.link);
  return readFile(line.config ?? '');
}

function readPreset(id: string, folder: string | undefined): ReadConfig {
  const preset = findPreset(id);
  if (!preset) {
    const ids = PRESETS.map((row) => row.id);
    throw new Problem(`there is no preset ${shown(id)}${meant(id, ids)}; there are ${ids.join(', ')}`);
  }
  const name = folder === undefined ? '' : basename(resolve(folder));
  const named = crateNameProblem(name) === undefined ? { ...preset.config, name } : preset.config;
  return { config: settle(named).config, rejected: [] };
}

function readLink(link: string): ReadConfig {
  const fragment = fragmentOf(link);
  // An empty fragment is the page's default, but on a command line it is a link whose "#…" the shell took away.
  if (!/(^|&)[\w-]+=/.test(fragment)) {
    throw new Problem(
      `there is no config in the link ${shown(link)}; it stands after a “#” and begins with “v=1” (quote it for the shell)`,
    );
  }
  if (/^v=[^&]*$/.test(fragment))
    throw new Problem('the link holds no choices; quote it: the shell ends it at “&”');
  return decodeLink(link);
}

function readFile(path: string): ReadConfig {
  const read = readRecord(readText(path), shownPath(path));
  if ('problem' in read) throw new Problem(read.problem.replace(/\.$/, ''));
  return read;
}
