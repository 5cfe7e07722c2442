import { useSay } from '../parts/status.ts';
import { CopyIcon } from '../preview/CopyIcon.tsx';

interface CopyButtonProps {
  readonly text: string;
  /** What is copied, as it is said: "Copy the toolchain". */
  readonly what: string;
}

/** Puts a text into the clipboard, and says so. */
export function CopyButton({ text, what }: CopyButtonProps) {
  const say = useSay();
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => say(`Copied ${what}.`),
      () => say('The browser did not allow copying.'),
    );
  };
  return (
    <button
      type="button"
      className="icon-button copy-button"
      aria-label={`Copy ${what}`}
      title="Copy"
      onClick={copy}
    >
      <CopyIcon />
    </button>
  );
}
