import { copyAloud } from './clipboard.ts';
import { useAnnounce } from './status.ts';

/** Puts a text into the clipboard, and says so, or that the browser does not let the page do it. */
export function useCopy(): (text: string, what: string) => void {
  const announce = useAnnounce();
  return (text, what) => void copyAloud(text, what, announce);
}
