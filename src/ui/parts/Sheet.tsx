import './sheet.css';
import type { ReactNode, RefObject } from 'react';
import { say } from '../../texts/say.ts';
import { Icon } from './Icon.tsx';
import { Modal } from './Modal.tsx';

interface SheetProps {
  /** The dialog, for what closes it from within. */
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly className: string;
  readonly title: string;
  /** What the part that scrolls is called. */
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog that is open as long as it is there. */
export function Sheet({ dialog, className, title, label, onClose, children }: SheetProps) {
  return (
    <Modal dialog={dialog} className={`sheet ${className}`} title={title} onClose={onClose}>
      <div className="sheet-head">
        <h2>{title}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={say`Close`}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={`sheet-body ${className}-body`} aria-label={label} tabIndex={0}>
        {children}
      </section>
    </Modal>
  );
}
