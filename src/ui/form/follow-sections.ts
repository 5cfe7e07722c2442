import { SECTIONS } from './sections.ts';

/** What a person does to scroll; what a page does itself is none of it. */
const SCROLLING = ['wheel', 'touchmove'] as const;
/** What may come before the focus moves or the page is scrolled by its bar or a key. */
const ACTING = ['pointerdown', 'keydown'] as const;

/** How to scroll: not by degrees, where a person wants no motion. */
const motion = (): ScrollBehavior =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';

/**
 * Tells which part of the form is on show: where the keyboard's focus went, and as soon as the person scrolls again,
 * what crosses a line a quarter down the screen. At the end of the form it is the last part, which may be too short to
 * come up to that line.
 *
 * @param nav the index; its entry for the part is brought into its view
 * @param tell is given the id of each part that becomes the one
 * @returns how to stop
 */
export function followSections(nav: HTMLElement, tell: (id: string) => void): () => void {
  const parts = [...document.querySelectorAll('.form-section')];
  const crossing = new Set<Element>();
  let ended = false;
  let held = false;
  let shown: string | undefined;
  const show = (id: string | undefined): void => {
    // To ask where the entry stands has the page laid out: not at each step of the focus within a part.
    if (id === undefined || id === shown) return;
    const entry = nav.querySelector<HTMLElement>(`[data-section="${id}"]`);
    if (!entry) return;
    shown = id;
    tell(id);
    // Who goes through the index by keyboard must see where the focus is.
    if (nav.contains(document.activeElement)) return;
    nav.scrollTo({
      left: entry.offsetLeft - (nav.clientWidth - entry.offsetWidth) / 2,
      top: entry.offsetTop - (nav.clientHeight - entry.offsetHeight) / 2,
      behavior: motion(),
    });
  };
  const look = (): void => {
    if (!held) show(ended ? SECTIONS.at(-1)?.id : parts.findLast((part) => crossing.has(part))?.id);
  };
  const line = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes)
        isIntersecting ? crossing.add(target) : crossing.delete(target);
      look();
    },
    { rootMargin: '-25% 0px -74%' },
  );
  const end = new IntersectionObserver(
    (changes) => {
      ended = changes.at(-1)?.isIntersecting ?? false;
      look();
    },
    { threshold: 1 },
  );
  const release = (): void => {
    held = false;
  };
  const leave = (): void => {
    if (!held) return;
    release();
    look();
  };
  const onFocus = ({ target }: FocusEvent): void => {
    const part = target instanceof Element && target.closest('.form-section');
    if (!part) return;
    held = true;
    show(part.id);
  };
  for (const part of parts) line.observe(part);
  const footer = document.querySelector('.page-footer');
  if (footer) end.observe(footer);
  for (const type of SCROLLING) addEventListener(type, leave, { passive: true });
  for (const type of ACTING) addEventListener(type, release, { capture: true });
  addEventListener('focusin', onFocus);
  return () => {
    line.disconnect();
    end.disconnect();
    for (const type of SCROLLING) removeEventListener(type, leave);
    for (const type of ACTING) removeEventListener(type, release, { capture: true });
    removeEventListener('focusin', onFocus);
  };
}
