import { type ReactNode, useEffect, useRef, useState } from 'react';
import { keeping } from '../../state/keeping/page.ts';
import { say } from '../../texts/say.ts';

interface Removal {
  readonly remove: (key: string, name: string) => void;
  /** What was removed last, with the way back. */
  readonly undo: ReactNode;
}

/** Takes kept things away, with a way back to the last one; the focus goes there, since its button is gone. */
export function useRemoval(): Removal {
  const [gone, setGone] = useState<{
    readonly key: string;
    readonly name: string;
    readonly back: () => void;
  }>();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (gone) button.current?.focus();
  }, [gone]);
  const undo = gone && (
    <p className="kept-gone">
      <span role="status">{say`Deleted “${gone.name}”.`}</span>
      <button
        ref={button}
        type="button"
        className="button button-small"
        onClick={() => {
          gone.back();
          setGone(undefined);
          setTimeout(() => focusLine(gone.key));
        }}
      >
        {say`Undo`}
      </button>
    </p>
  );
  return { remove: (key, name) => setGone({ key, name, back: keeping.remove(key) }), undo };
}

/** Puts the focus on what can be done first with an entry. */
const focusLine = (key: string): void =>
  document.querySelector<HTMLElement>(`[data-kept="${CSS.escape(key)}"] button`)?.focus();
