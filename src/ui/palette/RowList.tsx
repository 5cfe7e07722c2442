import { useEffect, useRef } from 'react';
import type { Store } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import type { Group } from './find.ts';
import { RowLine } from './RowLine.tsx';
import type { Row } from './row.ts';

/** The id of the element that shows the row of that number. */
export const rowId = (index: number): string => `palette-row-${index}`;

interface RowListProps {
  readonly groups: readonly Group[];
  readonly now: Store;
  readonly active: number;
  readonly onEnter: (row: Row) => void;
}

/** What was found, under its headings. */
export function RowList({ groups, now, active, onEnter }: RowListProps) {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows bring the active one into view, too
  useEffect(() => {
    if (active === 0) list.current?.scrollTo(0, 0);
    else document.getElementById(rowId(active))?.scrollIntoView({ block: 'nearest' });
  }, [groups, active]);
  let index = 0;
  return (
    <div
      ref={list}
      className="palette-list"
      id="palette-list"
      role="listbox"
      aria-label={say`What was found`}
      aria-multiselectable="true"
      // What scrolls would be a stop of Tab by itself; the focus stays in the box, also where the bar is drawn.
      tabIndex={-1}
      onPointerDown={(event) => event.preventDefault()}
    >
      {groups.map(({ group, matches }) => {
        const id = `palette-heading-${index}`;
        return (
          // biome-ignore lint/a11y/useSemanticElements: within a list of options only a group can hold options
          <div key={group} role="group" aria-labelledby={id}>
            <div className="palette-heading" id={id} role="presentation">
              {group}
            </div>
            {matches.map(({ option: row, word }) => {
              const at = index++;
              return (
                <RowLine
                  key={row.key}
                  id={rowId(at)}
                  row={row}
                  word={word}
                  {...row.standing(now)}
                  active={at === active}
                  onEnter={onEnter}
                />
              );
            })}
          </div>
        );
      })}
    </div>
  );
}
