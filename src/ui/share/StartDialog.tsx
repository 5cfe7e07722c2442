import '../views/views.css';
import './share.css';
import { useRef } from 'react';
import { say } from '../../texts/say.ts';
import { Sheet } from '../parts/Sheet.tsx';
import { StatusLine } from '../parts/StatusLine.tsx';
import type { SheetEnd } from '../parts/use-sheet.tsx';
import { Starts } from './Starts.tsx';

/** How to begin with what was just downloaded. */
export function StartDialog({ file, onClose }: { readonly file: string } & SheetEnd) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <Sheet
      dialog={dialog}
      className="share"
      title={say`Downloaded ${file}`}
      label={say`What to type next`}
      onClose={onClose}
    >
      <StatusLine>
        <section aria-labelledby="begin-title">
          <h3 id="begin-title">{say`What to type next`}</h3>
          <Starts />
        </section>
      </StatusLine>
    </Sheet>
  );
}
