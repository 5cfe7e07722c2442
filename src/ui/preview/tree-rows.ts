import type { ProjectFile } from '../../project/project-file.ts';

/** One visible row of the file tree, as ARIA wants it told: with its level and its place among its siblings. */
export interface TreeRow {
  readonly path: string;
  /** The last part of the path; several parts where a folder holds nothing but one folder. */
  readonly name: string;
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  /** Undefined for a file. */
  readonly expanded: boolean | undefined;
  /** Undefined for a folder. */
  readonly file: ProjectFile | undefined;
}

interface Folder {
  readonly path: string;
  name: string;
  readonly folders: Map<string, Folder>;
  readonly files: { readonly name: string; readonly file: ProjectFile }[];
}

/** Trees beyond this many files open with their larger folders closed. */
const SMALL_TREE = 60;
const SMALL_FOLDER = 40;

const folder = (path: string, name: string): Folder => ({ path, name, folders: new Map(), files: [] });

function buildTree(files: readonly ProjectFile[]): Folder {
  const root = folder('', '');
  for (const file of files) {
    const parts = file.path.split('/');
    const name = parts.pop()!;
    let at = root;
    for (const part of parts) {
      const path = at.path ? `${at.path}/${part}` : part;
      const next = at.folders.get(part) ?? folder(path, part);
      at.folders.set(part, next);
      at = next;
    }
    at.files.push({ name, file });
  }
  return root;
}

/** Folds a chain of folders with one folder in each into one row. */
function compact(start: Folder): Folder {
  let at = start;
  let name = start.name;
  while (at.files.length === 0 && at.folders.size === 1) {
    at = at.folders.values().next().value!;
    name += `/${at.name}`;
  }
  at.name = name;
  return at;
}

const byName = (a: { readonly name: string }, b: { readonly name: string }) => {
  const [left, right] = [a.name.toLowerCase(), b.name.toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
};

/**
 * The rows of the tree: folders before files, by name.
 *
 * @param toggled the folders that stand otherwise than they would by themselves
 */
export function treeRows(files: readonly ProjectFile[], toggled: ReadonlySet<string>): readonly TreeRow[] {
  const rows: TreeRow[] = [];
  const small = files.length <= SMALL_TREE;
  const visit = (parent: Folder, level: number): void => {
    const folders = [...parent.folders.values()].map(compact).sort(byName);
    const siblings = folders.length + parent.files.length;
    for (const [index, child] of folders.entries()) {
      const open =
        small || (siblings <= SMALL_FOLDER && child.folders.size + child.files.length <= SMALL_FOLDER);
      const expanded = open !== toggled.has(child.path);
      const { path, name } = child;
      rows.push({ path, name, level, position: index + 1, siblings, expanded, file: undefined });
      if (expanded) visit(child, level + 1);
    }
    for (const [index, { name, file }] of parent.files.sort(byName).entries()) {
      const position = folders.length + index + 1;
      rows.push({ path: file.path, name, level, position, siblings, expanded: undefined, file });
    }
  };
  visit(buildTree(files), 1);
  return rows;
}

/** How many traced lines a row stands for: those of the file, or of all files in a folder that is closed. */
export function tracedIn(row: TreeRow, traced: ReadonlyMap<string, readonly number[]>): number {
  if (row.expanded === true) return 0;
  let count = traced.get(row.path)?.length ?? 0;
  if (row.expanded === false)
    for (const [path, lines] of traced) if (path.startsWith(`${row.path}/`)) count += lines.length;
  return count;
}

/** What a key does in the tree. */
export type TreeMove = { readonly kind: 'go' | 'toggle'; readonly path: string } | undefined;

/** What a key means on a row, by the ARIA pattern for trees; undefined where the key is not the tree's. */
export function treeMove(rows: readonly TreeRow[], at: number, key: string): TreeMove {
  const row = rows[at];
  const go = (target: TreeRow | undefined): TreeMove =>
    target ? { kind: 'go', path: target.path } : undefined;
  if (!row) return undefined;
  const toggle: TreeMove = { kind: 'toggle', path: row.path };
  switch (key) {
    case 'ArrowDown':
      return go(rows[at + 1] ?? row);
    case 'ArrowUp':
      return go(rows[at - 1] ?? row);
    case 'Home':
      return go(rows[0]);
    case 'End':
      return go(rows.at(-1));
    case 'ArrowRight':
      if (row.expanded === undefined) return go(row);
      return row.expanded ? go(rows[at + 1]) : toggle;
    case 'ArrowLeft':
      return row.expanded ? toggle : go(rows.slice(0, at).findLast(({ level }) => level < row.level) ?? row);
    case 'Enter':
    case ' ':
      return row.file ? go(row) : toggle;
    default:
      return key.length === 1 ? go(startingWith(rows, at, key)) : undefined;
  }
}

function startingWith(rows: readonly TreeRow[], at: number, letter: string): TreeRow | undefined {
  const following = [...rows.slice(at + 1), ...rows.slice(0, at)];
  return following.find(({ name }) => name.toLowerCase().startsWith(letter.toLowerCase()));
}
