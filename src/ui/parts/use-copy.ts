import { useSay } from './status.ts';

/** Puts a text into the clipboard, and says so, or that the browser does not let the page do it. */
export function useCopy(): (text: string, what: string) => void {
  const say = useSay();
  return (text, what) => {
    navigator.clipboard.writeText(text).then(
      () => say(`Copied ${what}.`),
      () => say('The browser did not allow copying.'),
    );
  };
}
