import { type ReactNode, useEffect, useRef, useState } from 'react';
import { keeping } from '../../state/keeping/page.ts';
import type { Outcome } from '../../state/keeping/shelf.ts';
import { say } from '../../texts/say.ts';
import { Said } from '../parts/Said.tsx';
import { useAnnounce } from '../parts/status.ts';
import { NOT_KEPT } from './words.ts';

interface Done {
  readonly key: string;
  readonly said: string;
  readonly back: () => Outcome;
}

interface WayBack {
  /** Says what was done to an entry, with a button that takes it back and has the focus. */
  readonly offer: (done: Done) => void;
  /** Takes an entry away, with a way back. */
  readonly remove: (key: string, name: string) => void;
  /** What was done last. */
  readonly undo: ReactNode;
}

/** The way back from the last thing that was done to a list of entries. */
export function useWayBack(): WayBack {
  const [done, offer] = useState<Done>();
  const button = useRef<HTMLButtonElement>(null);
  const announce = useAnnounce();
  useEffect(() => {
    if (done) button.current?.focus();
  }, [done]);
  useEffect(() => keeping.onForget(() => offer(undefined)), []);
  const undo = done && (
    <div className="kept-done">
      <Said>{done.said}</Said>
      <button
        ref={button}
        type="button"
        className="button button-small"
        onClick={() => {
          const outcome = done.back();
          if (outcome !== 'kept') {
            // What was taken away is still in hand: once there is room, it comes back.
            announce(NOT_KEPT[outcome]);
            return;
          }
          offer(undefined);
          // Once the entry is there again.
          setTimeout(() => focusEntry(done.key));
        }}
      >
        {say`Undo`}
      </button>
    </div>
  );
  const remove = (key: string, name: string): void =>
    offer({ key, said: say`Deleted “${name}”.`, back: keeping.remove(key) });
  return { offer, remove, undo };
}

/** Puts the focus on what can be done first with an entry. */
const focusEntry = (key: string): void =>
  document.querySelector<HTMLElement>(`[data-kept="${CSS.escape(key)}"] button`)?.focus();
