import { useLayoutEffect } from 'react';

/** What may lie over the page, so that other things give way. */
export type Standing = 'changes' | 'rejected' | 'version' | 'sentence';

/**
 * Says on the root element that something lies over the page, for the styles of what gives way. A selector that looks
 * for it (`:has`) on the root would have the whole page matched anew with every element that comes or goes.
 */
export function useStanding(what: Standing, stands = true): void {
  useLayoutEffect(() => {
    if (!stands) return;
    const root = document.documentElement;
    const name = `data-standing-${what}`;
    root.setAttribute(name, '');
    return () => root.removeAttribute(name);
  }, [what, stands]);
}
