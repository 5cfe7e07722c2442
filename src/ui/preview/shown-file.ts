import type { ProjectFile } from '../../project/project-file.ts';
import type { Store } from '../../state/store.ts';

/** The file on show: the selected one, or the first where it is gone; none in a project without files. */
export const shownFile = ({ files, selected }: Pick<Store, 'files' | 'selected'>): ProjectFile | undefined =>
  files.find(({ path }) => path === selected) ?? files[0];
