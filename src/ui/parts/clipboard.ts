import { say } from '../../texts/say.ts';
import type { Announce } from './status.ts';

/** Puts a text into the clipboard; gives back whether the browser let the page do it. */
export const intoClipboard = (text: string): Promise<boolean> =>
  // Where the page is not served safely there is no clipboard at all.
  Promise.resolve(navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
    () => true,
    () => false,
  );

/** The same, and says the sentence, or that the browser does not let the page do it. */
export async function copyAloud(text: string, copied: string, announce: Announce): Promise<boolean> {
  const done = await intoClipboard(text);
  announce(done ? copied : say`The browser did not allow copying.`);
  return done;
}
