import { type CSSProperties, memo } from 'react';
import { plural, say } from '../../texts/say.ts';
import { Icon } from '../parts/Icon.tsx';
import { byteLength, formatSize } from './size.ts';
import type { TreeRow as Row } from './tree-rows.ts';

interface Props {
  readonly row: Row;
  readonly selected: boolean;
  /** Whether the last change touched or made the file. */
  readonly touched: boolean;
  /** How many lines come from what is pointed at in the form. */
  readonly traced: number;
  readonly tabStop: boolean;
}

/** A folder or a file. It has no handlers of its own: the tree listens for all of its rows. */
export const TreeRow = memo(function TreeRow({ row, selected, touched, traced, tabStop }: Props) {
  return (
    <div
      role="treeitem"
      className="tree-row"
      style={{ '--level': row.level } as CSSProperties}
      data-path={row.path}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={row.expanded}
      aria-selected={row.file ? selected : undefined}
      tabIndex={tabStop ? 0 : -1}
    >
      <span className="tree-chevron">{row.file ? null : <Icon name="chevron" />}</span>
      <span className="tree-name" title={row.name}>
        {row.file ? row.name : `${row.name}/`}
      </span>
      {row.file?.executable ? (
        <span className="tree-executable" title={say`executable`}>
          <span aria-hidden="true">x</span>
          <span className="sr-only"> {say`executable`}</span>
        </span>
      ) : null}
      {touched ? (
        <span className="tree-dot" title={say`changed just now`}>
          <span className="sr-only"> {say`changed`}</span>
        </span>
      ) : null}
      {traced > 0 ? (
        <span className="tree-traced" title={tracedInWords(traced)}>
          <span aria-hidden="true">{traced}</span>
          <span className="sr-only"> {tracedInWords(traced)}</span>
        </span>
      ) : null}
      {row.file ? <span className="tree-size">{formatSize(byteLength(row.file.content))}</span> : null}
    </div>
  );
}, sameRow);

const tracedInWords = (traced: number): string =>
  plural(traced, { one: say`${traced} line of this choice`, other: say`${traced} lines of this choice` });

function sameRow(a: Props, b: Props): boolean {
  const [x, y] = [a.row, b.row];
  return (
    a.selected === b.selected &&
    a.touched === b.touched &&
    a.traced === b.traced &&
    a.tabStop === b.tabStop &&
    x.path === y.path &&
    x.name === y.name &&
    x.level === y.level &&
    x.position === y.position &&
    x.siblings === y.siblings &&
    x.expanded === y.expanded &&
    x.file?.content === y.file?.content &&
    x.file?.executable === y.file?.executable
  );
}
