import { type MouseEvent, type ReactNode, type RefObject, useLayoutEffect } from 'react';
import { goToPlace } from './place.ts';

interface ModalProps {
  /** The dialog, for what closes it from within. */
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly className: string;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal dialog that is open as long as it is there. Escape closes it, and where the browser can, a press beside it. */
export function Modal({ dialog, className, title, onClose, children }: ModalProps) {
  // Before anything else happens: no key may come between what the dialog shows at first and its having the focus.
  useLayoutEffect(() => {
    if (!dialog.current || dialog.current.open) return;
    dialog.current.showModal();
    goToPlace(dialog.current);
  }, [dialog]);
  return (
    <dialog
      ref={dialog}
      className={className}
      aria-label={title}
      closedby="any"
      onMouseDown={stayAtSecond}
      onClose={onClose}
    >
      {children}
    </dialog>
  );
}

/** The second press of a double click belongs to what the first one opened, and does not close it. */
function stayAtSecond({ currentTarget: dialog, detail: count }: MouseEvent): void {
  dialog.setAttribute('closedby', count > 1 ? 'closerequest' : 'any');
}
