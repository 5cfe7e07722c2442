import { type ComponentType, type ReactNode, useRef, useState } from 'react';
import { useSay } from './status.ts';

/** A dialog that says when it was closed. */
export type SheetComponent = ComponentType<{ readonly onClose: () => void }>;

interface SheetButtonProps {
  readonly className: string;
  readonly load: () => Promise<SheetComponent>;
  /** What is said where it does not come. */
  readonly failed: string;
  readonly children: ReactNode;
}

/** Opens a dialog, which is loaded only then, and takes the focus back when it closes. */
export function SheetButton({ className, load, failed, children }: SheetButtonProps) {
  const [Dialog, setDialog] = useState<SheetComponent>();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const say = useSay();
  const show = (): void => {
    load().then(
      (dialog) => {
        setDialog(() => dialog);
        setOpen(true);
      },
      () => say(failed),
    );
  };
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-haspopup="dialog"
        onClick={show}
        onPointerEnter={() => void load().catch(() => {})}
      >
        {children}
      </button>
      {open && Dialog && <Dialog onClose={close} />}
    </>
  );
}
