import { createContext, useContext } from 'react';
import type { FieldName } from '../config/fields.ts';
import { say } from '../texts/say.ts';

/** On a narrow screen one of the two columns is on show. */
export type View = 'form' | 'files';

/** What the right column can show. */
export const PANELS = [
  { id: 'files', label: say`Files` },
  { id: 'compare', label: say`Compare` },
  { id: 'commands', label: say`Commands` },
  { id: 'snippets', label: say`Snippets` },
  { id: 'help', label: say`Help` },
] as const;

export type Panel = (typeof PANELS)[number]['id'];

/** Where the page stands: none of it is in the link. */
export interface ViewSwitch {
  readonly view: View;
  readonly show: (view: View) => void;
  readonly panel: Panel;
  /** What was asked for within the panel; another object each time that it is asked for. */
  readonly target: { readonly id: string } | undefined;
  /** Shows a panel, and within it the thing of that id. */
  readonly open: (panel: Panel, target?: string) => void;
}

export const ViewContext = createContext<ViewSwitch>({
  view: 'form',
  show: () => {},
  panel: 'files',
  target: undefined,
  open: () => {},
});

export const useView = (): ViewSwitch => useContext(ViewContext);

/** The id of the element that holds a field of the form. */
export const fieldId = (name: FieldName): string => `field-${name}`;

/** The id of the element that holds a problem of the panel. */
export const problemId = (id: string): string => `problem-${id}`;

/** The id of the heading of a part of the form. */
export const sectionTitleId = (id: string): string => `${id}-title`;

/** For how many frames an element is held where it was brought to. */
const HELD = 8;

/**
 * Brings an element into view, and again with each of the next frames: parts that are skipped while they are out of
 * sight get their height only as they come near, and move what stands below them.
 */
function bring(element: HTMLElement, block: ScrollLogicalPosition, frames = HELD): void {
  element.scrollIntoView({ block });
  if (frames > 0) requestAnimationFrame(() => bring(element, block, frames - 1));
}

/** Brings a part of the form to the top and puts the keyboard's focus on its heading. */
export function goToSection(id: string): void {
  document.getElementById(sectionTitleId(id))?.focus({ preventScroll: true });
  const part = document.getElementById(id);
  if (part) bring(part, 'start');
}

/** Where the focus goes inside of an element, best first. */
const CONTROLS = ['input:checked:enabled', 'input:enabled', 'button:enabled'];

/** Puts the keyboard's focus on the first control of an element, or on itself. */
export function focusIn(element: HTMLElement): void {
  const control = CONTROLS.map((selector) => element.querySelector<HTMLElement>(selector)).find(Boolean);
  (control ?? element).focus({ preventScroll: true });
}

/**
 * Brings an element into view and puts the keyboard's focus on its first control, in the next frame: what was shown or
 * changed just now stands in the page by then.
 */
export function goTo(id: string): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(id);
    if (!element) return;
    element.closest('details')?.setAttribute('open', '');
    bring(element, 'center');
    focusIn(element);
    element.removeAttribute('data-found');
    requestAnimationFrame(() => element.setAttribute('data-found', ''));
  });
}

/** Goes to a field of the form, also on a narrow screen that shows the files. */
export function goToField({ show }: Pick<ViewSwitch, 'show'>, name: FieldName): void {
  show('form');
  goTo(fieldId(name));
}
