import { formatPatch, type StructuredPatch } from 'diff';
import type { ProjectFile } from '../project/project-file.ts';
import type { FileChange } from './changed-files.ts';

/**
 * Changes as a patch that `git apply` takes in a folder that holds the first side: with the files that come and go,
 * the permission to run them, and last lines that are not ended.
 */
export const patchText = (changes: readonly FileChange[]): string => changes.map(filePatch).join('');

/** A file's permissions as git names them; `zip.ts` packs the same. */
const mode = ({ executable }: ProjectFile): string => (executable ? '100755' : '100644');

const NOWHERE = '/dev/null';

function filePatch({ path, before, after, hunks }: FileChange): string {
  const [oldName, newName] = [`a/${path}`, `b/${path}`];
  const patch: StructuredPatch = {
    isGit: true,
    oldFileName: before ? oldName : NOWHERE,
    newFileName: after ? newName : NOWHERE,
    isCreate: !before,
    isDelete: !after,
    oldHeader: undefined,
    newHeader: undefined,
    hunks: hunks.map((hunk) => ({ ...hunk, lines: [...hunk.lines] })),
    ...modes(before, after),
  };
  return endedNames(formatPatch(patch), [oldName, newName]);
}

/** What git is told of the permissions: of a file that stays, only where they change. */
function modes(
  before: ProjectFile | undefined,
  after: ProjectFile | undefined,
): Pick<StructuredPatch, 'oldMode' | 'newMode'> {
  const both = before && after;
  if (both && before.executable === after.executable) return {};
  return { ...(before && { oldMode: mode(before) }), ...(after && { newMode: mode(after) }) };
}

/** A name with a blank is ended by a tab, as git does it: else nobody knows where it ends. */
const endedNames = (text: string, names: readonly string[]): string =>
  names
    .filter((name) => name.includes(' '))
    .reduce(
      // The names stand before all lines of the file, so the first place is theirs.
      (ended, name) => ended.replace(new RegExp(`^((?:---|\\+\\+\\+) ${literally(name)})$`, 'm'), '$1\t'),
      text,
    );

const literally = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
