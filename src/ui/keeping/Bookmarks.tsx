import { type KeyboardEvent, useRef, useState } from 'react';
import { type Entry, LONGEST_NAME } from '../../state/keeping/entry.ts';
import { keeping } from '../../state/keeping/page.ts';
import type { Outcome } from '../../state/keeping/shelf.ts';
import { useConfigStore, useStore } from '../../state/use-store.ts';
import { say } from '../../texts/say.ts';
import { isComposing } from '../parts/composing.ts';
import { useAnnounce } from '../parts/status.ts';
import { Act, EntryLine } from './EntryLine.tsx';
import { useWayBack } from './use-way-back.tsx';
import { NOT_KEPT } from './words.ts';

interface BookmarksProps {
  readonly saved: readonly Entry[];
  readonly onOpen: (entry: Entry) => void;
}

/** The bookmarks: each is opened, renamed, replaced by what is chosen now, or deleted. */
export function Bookmarks({ saved, onOpen }: BookmarksProps) {
  const { offer, remove, undo } = useWayBack();
  return (
    <>
      {undo}
      {saved.length === 0 ? (
        <p className="note">{say`There is no bookmark yet.`}</p>
      ) : (
        <ul className="kept-list">
          {saved.map((entry) => (
            <Bookmark
              key={entry.key}
              entry={entry}
              onOpen={() => onOpen(entry)}
              onReplaced={(said, back) => offer({ key: entry.key, said, back })}
              onDelete={() => remove(entry.key, entry.name)}
            />
          ))}
        </ul>
      )}
    </>
  );
}

interface BookmarkProps {
  readonly entry: Entry;
  readonly onOpen: () => void;
  /** What there is to say of it, and how to take it back. */
  readonly onReplaced: (said: string, back: () => Outcome) => void;
  readonly onDelete: () => void;
}

function Bookmark({ entry, onOpen, onReplaced, onDelete }: BookmarkProps) {
  const store = useConfigStore();
  const announce = useAnnounce();
  const current = useStore(({ link }) => link === entry.link);
  const [renaming, setRenaming] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { name } = entry;
  const endRenaming = (byKey: boolean): void => {
    setRenaming(false);
    // Once the box is gone, with which the focus would go.
    if (byKey) setTimeout(() => button.current?.focus());
  };
  const replace = (): void => {
    const before = keeping.text(entry.key) ?? '';
    const outcome = keeping.replace(entry, store.getState().chosen);
    if (outcome !== 'kept') announce(NOT_KEPT[outcome]);
    else onReplaced(say`“${name}” holds what is chosen now.`, () => keeping.put(entry.key, before));
  };
  const title = renaming ? <NameBox entry={entry} onEnd={endRenaming} /> : undefined;
  return (
    <EntryLine entry={entry} title={title} {...(current && { done: say`On the page now` })}>
      <Act word={say`Open`} label={say`Open ${name}`} onAct={onOpen} />
      <Act ref={button} word={say`Rename`} label={say`Rename ${name}`} onAct={() => setRenaming(true)} />
      <Act word={say`Replace`} label={say`Replace ${name} by what is chosen now`} onAct={replace} />
      <Act word={say`Delete`} label={say`Delete ${name}`} onAct={onDelete} />
    </EntryLine>
  );
}

/** A box for the new name: Enter and leaving it take the name, Escape does not. */
function NameBox({ entry, onEnd }: { readonly entry: Entry; readonly onEnd: (byKey: boolean) => void }) {
  const announce = useAnnounce();
  const [name, setName] = useState(entry.name);
  const end = (byKey: boolean): void => {
    onEnd(byKey);
    if (name === entry.name) return;
    const outcome = keeping.rename(entry, name);
    if (outcome !== 'kept') announce(NOT_KEPT[outcome]);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'Enter') end(true);
    if (event.key !== 'Escape') return;
    // The dialog stays.
    event.preventDefault();
    onEnd(true);
  };
  return (
    <input
      className="input kept-name"
      aria-label={say`New name of ${entry.name}`}
      maxLength={LONGEST_NAME}
      value={name}
      // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed
      autoFocus
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setName(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => end(false)}
    />
  );
}
