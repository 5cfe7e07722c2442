import { whenIdle } from '../parts/when-idle.ts';

const frame = (): Promise<number> => new Promise(requestAnimationFrame);
/** An idle moment, which comes soon where the page paints. */
const idle = (): Promise<void> => frame().then(() => new Promise((resolve) => void whenIdle(resolve)));

/**
 * Tells the browser how high each part of the form is that is out of view, when nothing else is to do: until then it is
 * taken to be about as high (`contain-intrinsic-block-size` in sections.css), and the end of the form would move away
 * from whoever goes there first. A part is measured again when something has changed in it, and each when the form has
 * another width. While the form is not on show nothing can be measured, and what is known stays.
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
      const part = (target instanceof Element ? target : target.parentElement)?.closest<HTMLElement>(
        '.form-section',
      );
      if (part) unknown.add(part);
    }
    void learnAll();
  }).observe(form, { childList: true, characterData: true, subtree: true });
}

/** Tells how high a part is, unless the browser sees it anyway. It is laid out for that, and not painted. */
async function learn(part: HTMLElement): Promise<void> {
  const inside = part.lastElementChild;
  await idle();
  if (!inside || inside.checkVisibility({ contentVisibilityAuto: true })) return;
  inside.getBoundingClientRect();
  await idle();
  if (part.clientWidth === 0) return;
  const { style } = part;
  style.contentVisibility = 'visible';
  const height = heightOf(part);
  style.containIntrinsicBlockSize = `auto ${height}px`;
  style.contentVisibility = '';
  if (heightOf(part) === height) return;
  // It has been in view, and is taken to be as high as it was there: what it is now must be seen for one frame. In the
  // frame that is asked for first the browser sees it.
  style.contentVisibility = 'visible';
  await frame();
  await frame();
  style.contentVisibility = '';
}

/** In CSS pixels. */
const heightOf = (part: HTMLElement): number => part.getBoundingClientRect().height;
