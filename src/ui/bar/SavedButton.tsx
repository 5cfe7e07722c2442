import { say } from '../../texts/say.ts';
import { loadSaved } from '../keeping/load-keeping.ts';
import { Icon } from '../parts/Icon.tsx';
import { SheetButton } from '../parts/SheetButton.tsx';

/** Opens what the browser keeps: bookmarks, the history, and what they differ in. */
export function SavedButton() {
  return (
    <SheetButton
      id="saved"
      className="icon-button"
      title={say`Saved`}
      load={loadSaved}
      failed={say`What is saved could not be loaded. Try again.`}
    >
      <Icon name="bookmark" />
    </SheetButton>
  );
}
