import '../views/views.css';
import '../share/share.css';
import './saved.css';
import { useRef } from 'react';
import type { Entry } from '../../state/keeping/entry.ts';
import { useConfigStore } from '../../state/use-store.ts';
import { say } from '../../texts/say.ts';
import { Sheet } from '../parts/Sheet.tsx';
import { StatusLine } from '../parts/StatusLine.tsx';
import { useAnnounce } from '../parts/status.ts';
import type { SheetEnd } from '../parts/use-sheet.tsx';
import { AsideList } from './AsideList.tsx';
import { Bookmarks } from './Bookmarks.tsx';
import { CompareTwo } from './CompareTwo.tsx';
import { KeptHere } from './KeptHere.tsx';
import { openEntry } from './open-entry.ts';
import { PastList } from './PastList.tsx';
import { SaveForm } from './SaveForm.tsx';
import { useKept } from './use-kept.ts';
import { NOT_KEPT } from './words.ts';

/** Everything that the browser keeps for the page: opened, compared, taken along and forgotten. */
export function SavedDialog({ onClose }: SheetEnd) {
  const dialog = useRef<HTMLDialogElement>(null);
  const store = useConfigStore();
  const kept = useKept();
  // Said on the page, not in the dialog, which is closed by then.
  const announce = useAnnounce();
  const open = (entry: Entry): void => {
    openEntry(store, entry);
    dialog.current?.close();
    announce(say`Opened “${entry.name}”.`);
  };
  return (
    <Sheet
      dialog={dialog}
      className="saved"
      title={say`Saved`}
      label={say`Bookmarks, history and comparison`}
      onClose={onClose}
    >
      <StatusLine>
        {kept.trouble && (
          <p className="saved-trouble" role="alert">
            {NOT_KEPT[kept.trouble]}
          </p>
        )}
        <section aria-labelledby="bookmarks-title">
          <h3 id="bookmarks-title">{say`Bookmarks`}</h3>
          <SaveForm />
          <Bookmarks saved={kept.saved} onOpen={open} />
        </section>
        <section aria-labelledby="past-title">
          <h3 id="past-title">{say`History`}</h3>
          <PastList past={kept.past} onOpen={open} />
        </section>
        <section aria-labelledby="differ-title">
          <h3 id="differ-title">{say`Compare two`}</h3>
          <CompareTwo kept={kept} />
        </section>
        <AsideList aside={kept.aside} />
        <section aria-labelledby="here-title">
          <h3 id="here-title">{say`Kept in this browser`}</h3>
          <KeptHere />
        </section>
      </StatusLine>
    </Sheet>
  );
}
