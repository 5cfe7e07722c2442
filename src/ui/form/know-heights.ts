import { whenIdle } from '../parts/when-idle.ts';

const frame = (): Promise<number> => new Promise(requestAnimationFrame);
/** An idle moment, which comes soon where the page paints. */
const idle = (): Promise<void> => frame().then(() => new Promise((resolve) => void whenIdle(resolve)));

/**
 * Has the browser learn how high each part of the form is, when nothing else is to do: out of view a part is laid out
 * for one frame, and from then on taken to be as high as it was there (`contain-intrinsic-block-size` in sections.css).
 * Else the end of the form would move away from whoever goes there first. A part is learnt again when something has
 * come or gone in it, and each when the form has another width. While the form is not on show nothing can be learnt,
 * and what is known stays.
 */
export function knowHeights(): void {
  const form = document.getElementById('form') as HTMLElement;
  const unknown = new Set<HTMLElement>();
  let learning = false;
  let width = 0;
  const learnAll = async (): Promise<void> => {
    if (learning) return;
    learning = true;
    // What becomes unknown meanwhile has its turn, too.
    for (const part of unknown) {
      unknown.delete(part);
      await learn(part);
      if (form.clientWidth > 0) continue;
      unknown.add(part);
      break;
    }
    learning = false;
  };
  new ResizeObserver(() => {
    const { clientWidth } = form;
    if (clientWidth > 0 && clientWidth !== width) {
      width = clientWidth;
      for (const part of form.querySelectorAll<HTMLElement>('.form-section')) unknown.add(part);
    }
    void learnAll();
  }).observe(form);
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const part = (target as Element).closest<HTMLElement>('.form-section');
      if (part) unknown.add(part);
    }
    void learnAll();
  }).observe(form, { childList: true, subtree: true });
}

/** Has a part laid out once, unless it is anyway, and then painted: both in one go would be a long frame. */
async function learn(part: HTMLElement): Promise<void> {
  const inside = part.lastElementChild;
  await idle();
  if (!inside || inside.checkVisibility({ contentVisibilityAuto: true })) return;
  inside.getBoundingClientRect();
  await idle();
  part.style.contentVisibility = 'visible';
  // In the frame that is asked for first the browser sees its height, and keeps it.
  await frame();
  await frame();
  part.style.contentVisibility = '';
}
