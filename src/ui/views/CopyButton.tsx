import { say } from '../../texts/say.ts';
import { useCopy } from '../parts/use-copy.ts';
import { CopyIcon } from '../preview/CopyIcon.tsx';
import type { CopyWords } from './copy-words.ts';

interface CopyButtonProps {
  readonly text: string;
  readonly words: CopyWords;
}

/** Puts a text into the clipboard, and says so. */
export function CopyButton({ text, words }: CopyButtonProps) {
  const copy = useCopy();
  return (
    <button
      type="button"
      className="icon-button copy-button"
      aria-label={words.copy}
      title={say`Copy`}
      onClick={() => copy(text, words.copied)}
    >
      <CopyIcon />
    </button>
  );
}
