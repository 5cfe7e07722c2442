import { useRef } from 'react';
import { say } from '../../texts/say.ts';
import { loadSaved } from '../keeping/load-keeping.ts';
import { Icon } from '../parts/Icon.tsx';
import { useSheet } from '../parts/use-sheet.tsx';

/** Opens what the browser keeps: bookmarks, the history, and what they differ in. */
export function SavedButton() {
  const button = useRef<HTMLButtonElement>(null);
  const { show, sheet } = useSheet<object>(
    loadSaved,
    button,
    () => say`What is saved could not be loaded. Try again.`,
  );
  return (
    <>
      <button
        ref={button}
        type="button"
        id="saved"
        className="icon-button"
        aria-label={say`Saved`}
        title={say`Saved`}
        aria-haspopup="dialog"
        onClick={() => void show({})}
        onPointerEnter={() => void loadSaved().catch(() => {})}
      >
        <Icon name="bookmark" />
      </button>
      {sheet}
    </>
  );
}
