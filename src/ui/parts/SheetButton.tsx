import { type ComponentType, type ReactNode, useRef } from 'react';
import { type SheetEnd, useSheet } from './use-sheet.tsx';

interface SheetButtonProps {
  readonly id?: string;
  readonly className: string;
  /** Its name, where it shows no word. */
  readonly title?: string;
  readonly load: () => Promise<ComponentType<SheetEnd>>;
  /** What is said where it does not come. */
  readonly failed: string;
  readonly children: ReactNode;
}

/** Opens a dialog, which is loaded only then, and takes the focus back when it closes. */
export function SheetButton({ id, className, title, load, failed, children }: SheetButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const { show, sheet } = useSheet<object>(load, button, () => failed);
  return (
    <>
      <button
        ref={button}
        type="button"
        id={id}
        className={className}
        title={title}
        aria-label={title}
        aria-haspopup="dialog"
        onClick={() => void show({})}
        onPointerEnter={() => void load().catch(() => {})}
      >
        {children}
      </button>
      {sheet}
    </>
  );
}
