import { copyAloud } from './clipboard.ts';
import { useAnnounce } from './status.ts';

/** Puts a text into the clipboard, and says the sentence, or that the browser does not let the page do it; gives back which. */
export function useCopy(): (text: string, copied: string) => Promise<boolean> {
  const announce = useAnnounce();
  return (text, copied) => copyAloud(text, copied, announce);
}
