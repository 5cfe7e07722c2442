import { type KeyboardEvent, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { afterPaint } from '../../state/after-paint.ts';
import { useConfigStore } from '../../state/use-store.ts';
import { say } from '../../texts/say.ts';
import type { Late } from '../changes/load-late.ts';
import { isComposing } from '../parts/composing.ts';
import { useAnnounce } from '../parts/status.ts';
import { useView } from '../view.ts';
import { FinderFoot } from './FinderFoot.tsx';
import { FinderHead } from './FinderHead.tsx';
import { isPaletteKey, type Typing } from './keys.ts';
import { RowList, rowId } from './RowList.tsx';
import { remember } from './recent.ts';
import type { Page, Row } from './row.ts';
import { useFound } from './use-found.ts';
import { WALK } from './walk.ts';

interface FinderProps extends Pick<Typing, 'typed'> {
  readonly rows: readonly Row[];
  readonly late: Late;
  readonly leave: Page['leave'];
  readonly onClose: () => void;
}

/** A text box, and below it what it finds, which the arrows walk through. The focus stays in the box. */
export function Finder({ rows, late, typed, leave, onClose }: FinderProps) {
  const store = useConfigStore();
  const view = useView();
  const announce = useAnnounce();
  const page = useMemo(
    (): Page => ({ store, view, announce, elsewhere: late.elsewhere, behind: afterPaint, leave }),
    [store, view, announce, late, leave],
  );
  const [query, setQuery] = useState('');
  // Just before the box has the focus: the next key finds there what was typed up to it.
  useLayoutEffect(() => setQuery(typed()), [typed]);
  const [wanted, setWanted] = useState<string>();
  // Whether something was changed and nothing typed since: only then the keys of undo are not about the text.
  const stepped = useRef(false);
  const { groups, count, shown, now } = useFound(rows, query);
  // A choice may take files away and bring others: the place is that of the row, not its number.
  const active = Math.max(
    0,
    shown.findIndex((row) => row.key === wanted),
  );
  const row = shown[active];

  const enter = useCallback(
    (entered: Row): void => {
      remember(entered.key);
      setWanted(entered.key);
      const before = store.getState().history;
      entered.enter(page);
      if (store.getState().history !== before) stepped.current = true;
    },
    [page, store],
  );
  const visit = (visited: Row): void => (visited.visit ? visited.visit(page) : enter(visited));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event.nativeEvent)) return;
    const modified = event.ctrlKey || event.metaKey || event.shiftKey;
    const to = modified ? undefined : WALK[event.key];
    const way = stepped.current ? late.wayOf(event.nativeEvent) : undefined;
    if (isPaletteKey(event.nativeEvent)) onClose();
    else if (way) late.goStep(way, store, announce);
    else if (event.key === 'Enter') row && (modified ? visit : enter)(row);
    else if (to) setWanted(shown[to(active, shown.length)]?.key);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <FinderHead
        query={query}
        active={row && rowId(active)}
        onQuery={(text) => {
          stepped.current = false;
          setQuery(text);
          setWanted(undefined);
        }}
        onKeyDown={onKeyDown}
        onClose={onClose}
      />
      <RowList groups={groups} now={now} active={active} onEnter={enter} />
      {shown.length === 0 && (
        <p className="palette-none">
          {say`Another word may find it: the name of an option, a crate, a target, a file or a part of the form.`}
        </p>
      )}
      <FinderFoot query={query.trim()} shown={shown} count={count} />
    </>
  );
}
