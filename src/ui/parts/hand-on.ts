/**
 * A ref for what may go while it has the focus, which would fall to the page then: whoever uses the keyboard or a screen
 * reader would have to begin at its top.
 *
 * @param ways to put the focus elsewhere once what comes instead is there; the next is tried where one does not take it
 */
export const handOn =
  (...ways: readonly (() => void)[]) =>
  (box: Element | null): (() => void) =>
  () => {
    // The box goes only behind this, and the ref also changes where nothing goes.
    if (!box?.contains(document.activeElement)) return;
    queueMicrotask(() => {
      for (const go of ways) if (document.activeElement === document.body) go();
    });
  };

const to = (column: string) => (): void => document.getElementById(column)?.focus({ preventScroll: true });

/** Hands the focus on to the form or, on a narrow screen that shows them, to the files. */
export const handOnToColumn = handOn(to('form'), to('files'));
