import { useLayoutEffect } from 'react';
import { isComposing } from './composing.ts';

/** What lies over the page and is closed by Escape itself. */
const OVER = 'dialog[open], :popover-open';

/** Does something at Escape as long as it is wanted, unless what has the focus takes the key, or something lies over it. */
export function useEscape(act: () => void, wanted = true): void {
  // Before it is painted: whoever sees it can put it away.
  useLayoutEffect(() => {
    if (!wanted) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return;
      if (document.querySelector(OVER)) return;
      // One thing at a time.
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [act, wanted]);
}
