import { copyAloud } from './clipboard.ts';
import { useAnnounce } from './status.ts';

/** Puts a text into the clipboard, and says the sentence, or that the browser does not let the page do it. */
export function useCopy(): (text: string, copied: string) => void {
  const announce = useAnnounce();
  return (text, copied) => void copyAloud(text, copied, announce);
}
