import '../parts/sheet.css';
import './palette.css';
import { useRef, useState } from 'react';
import { say } from '../../texts/say.ts';
import type { Late } from '../changes/load-late.ts';
import { Modal } from '../parts/Modal.tsx';
import { StatusLine } from '../parts/StatusLine.tsx';
import { type Announce, useAnnounce } from '../parts/status.ts';
import { Finder } from './Finder.tsx';
import type { Typing } from './keys.ts';
import type { Row } from './row.ts';

interface PaletteDialogProps extends Pick<Typing, 'typed'> {
  readonly rows: readonly Row[];
  /** The rows of what is kept: looked at when the palette opens, since rows must not move under the hand. */
  readonly keptRows: () => readonly Row[];
  /** What the page has loaded behind its files: the keys of undo, and the words for steps. */
  readonly late: Late;
  readonly onClose: () => void;
}

/** Finds everything, and chooses it in place. What it says is said within: the page behind is not heard meanwhile. */
export function PaletteDialog({ rows, keptRows, late, typed, onClose }: PaletteDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const next = useRef<(announce: Announce) => void>(undefined);
  const announce = useAnnounce();
  const [all] = useState(() => [...keptRows(), ...rows]);
  const closed = (): void => {
    onClose();
    next.current?.(announce);
  };
  const leave = (then: (announce: Announce) => void): void => {
    next.current = then;
    dialog.current?.close();
  };
  return (
    <Modal dialog={dialog} className="sheet palette" title={say`Find anything`} onClose={closed}>
      <StatusLine>
        <Finder rows={all} late={late} typed={typed} leave={leave} onClose={() => dialog.current?.close()} />
      </StatusLine>
    </Modal>
  );
}
