import { useEffect } from 'react';

/** Does something at Escape as long as it is wanted, unless what has the focus takes the key, or a dialog is open. */
export function useEscape(act: () => void, wanted = true): void {
  useEffect(() => {
    if (!wanted) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if ((event.target as Element).closest?.('dialog')) return;
      // One thing at a time.
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [act, wanted]);
}
