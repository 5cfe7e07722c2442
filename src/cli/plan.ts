import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listed } from '../config/listed.ts';
import { RECORD_FILE, readRecord } from '../config/record.ts';
import { showable } from '../config/shown.ts';
import { generateProject } from '../project/index.ts';
import type { ProjectFile } from '../project/project-file.ts';
import { checkPlaces } from './places.ts';
import { Problem, shownPath, systemProblem } from './problem.ts';
import { readTextIfAny } from './read-text.ts';

const FATES = ['new', 'replaced', 'unchanged'] as const;

/** What becomes of a file of the project in the folder; one that has the same content is left alone. */
type Fate = (typeof FATES)[number];

/** What writing a project into a folder comes to. */
export interface Plan {
  readonly files: readonly { readonly file: ProjectFile; readonly fate: Fate }[];
  /** Files that the choices recorded in the folder made, that the new ones do not, and that are still there. */
  readonly leftOver: readonly string[];
  /** Whether there is anything in the folder already. */
  readonly used: boolean;
}

/**
 * Finds out what writing a project into a folder comes to; changes nothing.
 *
 * @throws Problem when something is in the way, or the file system refuses
 */
export function planProject(folder: string, files: readonly ProjectFile[]): Plan {
  const target = resolve(folder);
  try {
    if (entriesOf(target, folder).length === 0)
      return { files: files.map((file) => ({ file, fate: 'new' })), leftOver: [], used: false };
    const gone = formerPaths(target).filter((path) => !files.some((file) => file.path === path));
    checkPlaces(target, files, gone);
    return {
      files: files.map((file) => ({ file, fate: fateOf(join(target, file.path), file) })),
      leftOver: gone.filter((path) => lstatSync(join(target, path), { throwIfNoEntry: false })?.isFile()),
      used: true,
    };
  } catch (error) {
    throw error instanceof Problem ? error : systemProblem('write', folder, error);
  }
}

/** What is in a folder: nothing where it does not exist yet. */
function entriesOf(target: string, folder: string): readonly string[] {
  if (lstatSync(target, { throwIfNoEntry: false }) === undefined) return [];
  const found = statSync(target, { throwIfNoEntry: false });
  if (!found) throw new Problem(`${shownPath(folder)} is a link that leads nowhere`);
  if (!found.isDirectory()) throw new Problem(`${shownPath(folder)} is a file, not a folder`);
  return readdirSync(target);
}

/** The files that a project had by its record; none where there is no record, or none that can be read. */
function formerPaths(target: string): readonly string[] {
  const text = readTextIfAny(join(target, RECORD_FILE));
  const read = text === undefined ? undefined : readRecord(text, RECORD_FILE);
  return read !== undefined && 'config' in read ? generateProject(read.config).map(({ path }) => path) : [];
}

function fateOf(path: string, file: ProjectFile): Fate {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 'new';
  const content = Buffer.from(file.content);
  const same = found.size === content.length && readFileSync(path).equals(content);
  return same && (!file.executable || (found.mode & 0o100) !== 0) ? 'unchanged' : 'replaced';
}

const paths = ({ files }: Plan, fate: Fate): readonly string[] =>
  files.filter((each) => each.fate === fate).map(({ file }) => file.path);

/** The most parts of the list of files in a refusal. */
const MOST_PARTS = 13;

/** Why a folder that is in use is not written into, with what would be lost. */
export function usedProblem(folder: string, plan: Plan): Problem {
  const [replaced, same] = [paths(plan, 'replaced'), paths(plan, 'unchanged').length];
  const named = listed(replaced, MOST_PARTS, (more) => `${more} more (see --dry-run)`);
  return new Problem(
    [
      `the folder ${shownPath(folder)} is not empty; --force writes into it all the same`,
      ...(replaced.length > 0 ? [` and replaces ${named}`] : []),
      ...(same > 0 ? [` (the same already: ${counted(same)})`] : []),
    ].join(''),
  );
}

const counted = (count: number): string => `${count} ${count === 1 ? 'file' : 'files'}`;

/** What was written, or would be: a headline, a line for each file, and a line for each that is left over. */
export function planText(plan: Plan, folder: string, verb: 'Wrote' | 'Would write'): string {
  const counts = FATES.map((fate) => ({ fate, count: paths(plan, fate).length }));
  const written = counts.reduce((sum, { fate, count }) => sum + (fate === 'unchanged' ? 0 : count), 0);
  const mixed = written < plan.files.length || paths(plan, 'replaced').length > 0;
  const kinds = counts.filter(({ count }) => count > 0).map(({ fate, count }) => `${count} ${fate}`);
  return [
    `${verb} ${counted(written)} to ${showable(folder)}${mixed ? ` (${kinds.join(', ')})` : ''}:\n`,
    ...plan.files.map(({ file, fate }) => {
      const column = mixed ? `${fate}  `.padEnd('unchanged  '.length) : '';
      return `  ${column}${file.path}${file.executable ? ' (executable)' : ''}\n`;
    }),
    ...plan.leftOver.map((path) => `  no longer made: ${path}\n`),
  ].join('');
}
