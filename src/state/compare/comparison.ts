import { changedFiles, type FileChange } from '../../archive/changed-files.ts';
import { patchText } from '../../archive/patch.ts';
import type { Config } from '../../config/fields.ts';
import { settle } from '../../config/settle.ts';
import type { ProjectFile } from '../../project/project-file.ts';
import type { Store } from '../store.ts';

export { type ChangeKind, changeKind, type FileChange, type Hunk } from '../../archive/changed-files.ts';

/** What this project is held against: a whole other one, or one file that somebody has. */
export type Other =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'file'; readonly path: string; readonly content: string };

/** Where the project on the page differs from the other side, which comes first. */
export function compare(
  other: Other,
  files: readonly ProjectFile[],
  filesOf: Store['filesOf'],
): readonly FileChange[] {
  if (other.kind === 'config') return changedFiles(filesOf(settle(other.config).config), files);
  const { path, content } = other;
  const ours = files.filter((file) => file.path === path);
  // Of a pasted text nobody knows whether it may be run.
  return changedFiles([{ path, content, executable: ours[0]?.executable ?? false }], ours);
}

/** The patch that makes this project of the other side, for `git apply`. */
export const comparisonPatch = (changes: readonly FileChange[]): string => patchText(changes);

/** The lines that all of the files have more and less. */
export const totals = (changes: readonly FileChange[]): Pick<FileChange, 'added' | 'removed'> => ({
  added: changes.reduce((sum, { added }) => sum + added, 0),
  removed: changes.reduce((sum, { removed }) => sum + removed, 0),
});
