/** How long to wait before a part that did not come is asked for again. */
const PAUSE_MS = 2000;

/**
 * Loads what the page cannot do without, and asks for it again until it comes: a line that fails for a moment must not
 * cost the page a part. What a person asked for is not insisted upon: they are told, and ask again themselves.
 */
export const insist = <Part>(load: () => Promise<Part>): Promise<Part> =>
  load().catch(() => new Promise((again) => setTimeout(again, PAUSE_MS)).then(() => insist(load)));
