import { useCopy } from '../parts/use-copy.ts';
import { CopyIcon } from '../preview/CopyIcon.tsx';

interface CopyButtonProps {
  readonly text: string;
  /** What is copied, as it is said: "Copy the toolchain". */
  readonly what: string;
}

/** Puts a text into the clipboard, and says so. */
export function CopyButton({ text, what }: CopyButtonProps) {
  const copy = useCopy();
  return (
    <button
      type="button"
      className="icon-button copy-button"
      aria-label={`Copy ${what}`}
      title="Copy"
      onClick={() => copy(text, what)}
    >
      <CopyIcon />
    </button>
  );
}
