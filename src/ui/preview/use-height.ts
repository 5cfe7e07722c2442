import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * The height of an element as the last layout left it, zero while it is hidden. Asking the element itself after a
 * change would make the browser lay out the page at once, in the middle of the work for the frame.
 *
 * @param onAppear called when the element has come on show
 */
export function useHeight(element: RefObject<HTMLElement | null>, onAppear: () => void): RefObject<number> {
  const height = useRef(0);
  const appear = useRef(onAppear);
  useLayoutEffect(() => {
    appear.current = onAppear;
  });
  useLayoutEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      const before = height.current;
      height.current = entry?.contentRect.height ?? 0;
      if (before === 0 && height.current > 0) appear.current();
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return height;
}
