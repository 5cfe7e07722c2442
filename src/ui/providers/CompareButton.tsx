import { type ComponentType, useRef, useState } from 'react';
import { useSay } from '../parts/status.ts';

type Dialog = ComponentType<{ readonly onClose: () => void }>;

const load = async (): Promise<Dialog> => (await import('./CompareDialog.tsx')).CompareDialog;

/** Opens the comparison of the providers, which is loaded only then. */
export function CompareButton() {
  const [Comparison, setComparison] = useState<Dialog>();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const say = useSay();
  const show = (): void => {
    load().then(
      (dialog) => {
        setComparison(() => dialog);
        setOpen(true);
      },
      () => say('The comparison could not be loaded. Try again.'),
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
        className="button button-small compare-button"
        aria-haspopup="dialog"
        onClick={show}
        onPointerEnter={() => void load().catch(() => {})}
      >
        Compare, or get advice
      </button>
      {open && Comparison && <Comparison onClose={close} />}
    </>
  );
}
