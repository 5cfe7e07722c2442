import { useLayoutEffect } from 'react';
import { isComposing } from './composing.ts';

/** What lies over the page and is closed by Escape itself. */
const OVER = 'dialog[open], :popover-open';

/** Whether a key is Escape, and nothing has taken it: not what has the focus, and not what lies over the page. */
export const isFreeEscape = (event: KeyboardEvent): boolean =>
  event.key === 'Escape' &&
  !event.defaultPrevented &&
  !isComposing(event) &&
  document.querySelector(OVER) === null;

/** Does something at Escape as long as it is wanted, unless what has the focus takes the key, or something lies over it. */
export function useEscape(act: () => void, wanted = true): void {
  // Before it is painted: whoever sees it can put it away.
  useLayoutEffect(() => {
    if (!wanted) return;
    const onKey = (event: KeyboardEvent): void => {
      if (!isFreeEscape(event)) return;
      // One thing at a time.
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [act, wanted]);
}
