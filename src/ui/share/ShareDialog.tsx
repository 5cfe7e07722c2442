import '../views/views.css';
import './share.css';
import { useRef } from 'react';
import { useStore } from '../../state/use-store.ts';
import { say } from '../../texts/say.ts';
import { Sheet } from '../parts/Sheet.tsx';
import { StatusLine } from '../parts/StatusLine.tsx';
import { useAnnounce } from '../parts/status.ts';
import type { SheetEnd } from '../parts/use-sheet.tsx';
import { LinkPart } from './LinkPart.tsx';
import { OpenFile } from './OpenFile.tsx';
import { Starts } from './Starts.tsx';
import type { SharedLink } from './shared-link.ts';
import { Takeaways } from './Takeaways.tsx';

/** Every way to hand over what is chosen, and to take over what somebody else chose. */
export function ShareDialog({ onClose, ...shared }: SharedLink & SheetEnd) {
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useStore(({ settled }) => settled.name);
  // Said on the page, not in the dialog, which is closed by then.
  const announce = useAnnounce();
  const opened = (file: string): void => {
    dialog.current?.close();
    announce(say`Opened ${file}.`);
  };
  return (
    <Sheet
      dialog={dialog}
      className="share"
      title={say`Share ${name}`}
      label={say`Ways to hand over the project`}
      onClose={onClose}
    >
      <StatusLine>
        <LinkPart {...shared} />
        <section aria-labelledby="take-title">
          <h3 id="take-title">{say`Other ways`}</h3>
          <Takeaways />
        </section>
        <section aria-labelledby="open-title">
          <h3 id="open-title">{say`Open choices from a file`}</h3>
          <OpenFile onOpened={opened} />
        </section>
        <section aria-labelledby="begin-title">
          <h3 id="begin-title">{say`Begin`}</h3>
          <Starts />
        </section>
      </StatusLine>
    </Sheet>
  );
}
