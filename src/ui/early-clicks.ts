/**
 * Remembers the last click on a part of the page that is shown and does not answer yet: React drops it. Not for what the
 * browser itself switches, which would be switched twice.
 *
 * @param part selects what may have been clicked
 * @returns how to end it, and to click again
 */
export function keepClicks(part: string): () => void {
  let last: HTMLElement | undefined;
  const keep = ({ target, isTrusted }: Event): void => {
    if (isTrusted && target instanceof HTMLElement && target.closest(part)) last = target;
  };
  addEventListener('click', keep, true);
  return () => {
    removeEventListener('click', keep, true);
    last?.click();
  };
}
