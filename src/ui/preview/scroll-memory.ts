/** How far a view is scrolled, in pixels. */
export interface ScrollPosition {
  readonly top: number;
  readonly left: number;
}

const START: ScrollPosition = { top: 0, left: 0 };

/** Where each file was last scrolled to, for both views: that is what keeps the swap from jumping. */
export class ScrollMemory {
  private readonly positions = new Map<string, ScrollPosition>();

  /** The position of a file; its beginning at first. */
  of(path: string): ScrollPosition {
    return this.positions.get(path) ?? START;
  }

  /** Remembers where a file stands. */
  keep(
    path: string,
    { scrollTop, scrollLeft }: { readonly scrollTop: number; readonly scrollLeft: number },
  ): void {
    this.positions.set(path, { top: scrollTop, left: scrollLeft });
  }
}
