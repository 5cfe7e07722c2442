import { useRef, useState } from 'react';
import { useConfigStore, useStore } from '../../../state/use-store.ts';
import { say } from '../../../texts/say.ts';
import { handOn } from '../../parts/hand-on.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useGrowing } from '../../parts/use-growing.ts';
import { added } from './edits.ts';
import { MemberRow } from './MemberRow.tsx';

/** How many members are shown before the rest is asked for. */
const SHOWN = 20;

/** How many rows are made at a time: more than a screen shows. */
const AT_ONCE = 12;

/** The crates of a workspace: a row each. */
export function MembersEditor() {
  const store = useConfigStore();
  const count = useStore(({ chosen }) => chosen.members.length);
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const shown = all ? count : Math.min(count, SHOWN);
  const [made, makeAll] = useGrowing(AT_ONCE, AT_ONCE, shown);
  const add = (): void => {
    const { chosen, choose } = store.getState();
    choose('members', added(chosen.members));
    setAll((before) => before || count >= SHOWN);
    // The one to be named is the last.
    makeAll();
    requestAnimationFrame(() => {
      const input = list.current?.querySelector<HTMLInputElement>('li:last-child input[type="text"]');
      input?.focus();
      input?.select();
    });
  };
  const goOn = (): void => (list.current?.children[SHOWN] as HTMLElement | undefined)?.focus();
  return (
    <div className="members">
      <ul ref={list}>
        {Array.from({ length: made }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a member is its place; its name changes as it is typed
          <MemberRow key={index} index={index} />
        ))}
      </ul>
      <div className="members-end">
        <button type="button" className="button" onClick={add}>
          <Icon name="plus" />
          {say`Add a member`}
        </button>
        {/* Once the rows above are made: the first of the others comes with the press, and has the focus. */}
        {made === shown && shown < count && (
          <button ref={handOn(goOn)} type="button" className="button" onClick={() => setAll(true)}>
            {say`Show the other ${count - shown}`}
          </button>
        )}
      </div>
    </div>
  );
}
