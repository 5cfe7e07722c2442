import type { ProjectFile } from '../../../project/project-file.ts';
import { everyday } from '../../../texts/everyday.ts';
import { say, sought } from '../../../texts/say.ts';
import type { Row } from '../row.ts';

const FILE = everyday(sought`file`);

const known = new Map<string, Row>();

/** A row for each generated file; a path keeps its row from one change to the next, and so what a search made of it. */
export const fileRows = (files: readonly ProjectFile[]): readonly Row[] =>
  files.map(({ path }) => {
    const row = known.get(path) ?? fileRow(path);
    known.set(path, row);
    return row;
  });

function fileRow(path: string): Row {
  const cut = path.lastIndexOf('/') + 1;
  return {
    key: `file ${path}`,
    heading: say`Files`,
    id: path,
    label: path,
    help: say`Shows the file.`,
    words: [...FILE, path.slice(cut)],
    icon: 'files',
    standing: ({ selected }) => (selected === path ? { value: say`on show` } : {}),
    enter: ({ store, view, leave }) =>
      leave(() => {
        view.open('files');
        store.getState().select(path);
        requestAnimationFrame(() => focusFile(path));
      }),
  };
}

/** The tree moves its own focus there; where the file's folder is closed, the focus goes to the column. */
function focusFile(path: string): void {
  const line = document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
  if (line) line.click();
  else document.getElementById('files')?.focus();
}
