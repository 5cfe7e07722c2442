import { type KeyboardEvent, type MouseEvent, useMemo, useRef, useState } from 'react';
import type { ProjectFile } from '../../project/project-file.ts';
import { say } from '../../texts/say.ts';
import { useOnChange } from '../parts/use-change.ts';
import { TreeRow } from './TreeRow.tsx';
import { tracedIn, treeMove, treeRows } from './tree-rows.ts';
import { useHeight } from './use-height.ts';

interface Props {
  readonly files: readonly ProjectFile[];
  readonly selected: string;
  /** The files that the last change touched or made. */
  readonly touched: ReadonlySet<string>;
  /** The lines that come from what is pointed at in the form, by path. */
  readonly traced: ReadonlyMap<string, readonly number[]>;
  readonly onSelect: (path: string) => void;
}

/** The generated files as a tree with one tab stop. Moving to a file shows it. */
export function FileTree({ files, selected, touched, traced, onSelect }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const tree = useRef<HTMLDivElement>(null);
  const [toggled, setToggled] = useState<ReadonlySet<string>>(() => new Set());
  const [focused, setFocused] = useState<string>();
  const rows = useMemo(() => treeRows(files, toggled), [files, toggled]);
  const tabStop = [focused, selected].find((path) => rows.some((row) => row.path === path)) ?? rows[0]?.path;

  const reveal = (): void => {
    // Within the tree alone: scrollIntoView would move the page, too.
    const row = scroller.current?.querySelector<HTMLElement>(`[data-path="${CSS.escape(selected)}"]`);
    if (!scroller.current || !row) return;
    const { scrollTop, clientHeight, offsetTop } = scroller.current;
    const top = row.offsetTop - offsetTop;
    if (top < scrollTop || top + row.offsetHeight > scrollTop + clientHeight) {
      scroller.current.scrollTop = top - clientHeight / 2;
    }
  };
  useOnChange(reveal, [selected]);
  // On a narrow screen another file may have been selected while the tree was hidden.
  useHeight(scroller, reveal);

  const go = (path: string) => {
    setFocused(path);
    const at = rows.findIndex((row) => row.path === path);
    if (rows[at]?.file) onSelect(path);
    (tree.current?.children[at] as HTMLElement | undefined)?.focus();
  };
  const toggle = (path: string) => {
    const next = new Set(toggled);
    if (!next.delete(path)) next.add(path);
    setToggled(next);
    setFocused(path);
  };
  const onClick = (event: MouseEvent) => {
    const path = (event.target as Element).closest<HTMLElement>('[data-path]')?.dataset.path;
    const row = rows.find((candidate) => candidate.path === path);
    if (row) (row.file ? go : toggle)(row.path);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = rows.findIndex((row) => row.path === tabStop);
    const move = treeMove(rows, at, event.key);
    if (!move) return;
    event.preventDefault();
    (move.kind === 'toggle' ? toggle : go)(move.path);
  };

  return (
    <div className="file-tree" ref={scroller}>
      <div role="tree" aria-label={say`Generated files`} ref={tree} onClick={onClick} onKeyDown={onKeyDown}>
        {rows.map((row) => (
          <TreeRow
            key={row.path}
            row={row}
            selected={row.path === selected}
            touched={touched.has(row.path)}
            traced={tracedIn(row, traced)}
            tabStop={row.path === tabStop}
          />
        ))}
      </div>
    </div>
  );
}
