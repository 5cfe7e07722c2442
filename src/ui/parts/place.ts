import { focusIn } from '../view.ts';

let wanted: string | undefined;

/** Names the place in the next dialog, by a selector, that is to have the focus when it opens. */
export function openAt(place: string): void {
  wanted = place;
}

/** Goes to that place in a dialog that has just opened; one that has no such place stays as it is. */
export function goToPlace(dialog: HTMLElement): void {
  const place = wanted === undefined ? null : dialog.querySelector<HTMLElement>(wanted);
  wanted = undefined;
  if (!place) return;
  place.scrollIntoView({ block: 'nearest' });
  focusIn(place);
}
