/** How far a box stays from the edges of the window, and from what it belongs to, in pixels. */
const GAP = 8;
/** The narrowest space beside the form that a box fits in. */
const BESIDE = 432;

/** A rectangle in the window, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a box of some size goes: beside the form where there is room, else below what it belongs to, or above it. */
export function placeFor(
  anchor: Box,
  column: Box,
  size: { readonly width: number; readonly height: number },
  page: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number } {
  const within = (value: number, most: number): number => Math.max(GAP, Math.min(value, most - GAP));
  if (page.width - column.right >= BESIDE)
    return { left: column.right + GAP, top: within(anchor.top - GAP, page.height - size.height) };
  const left = within(anchor.left, page.width - size.width);
  const below = anchor.bottom + GAP;
  const fits = below + size.height + GAP <= page.height;
  const above = anchor.top - size.height - GAP;
  return { left, top: fits || above < GAP ? within(below, page.height - size.height) : above };
}
