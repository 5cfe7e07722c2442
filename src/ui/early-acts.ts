/** What public/early.js remembers: each element that was acted on, and how. */
type EarlyActs = () => ReadonlyMap<HTMLElement, 'click' | 'input'>;

/** Has React hydrate a part of the page in one go, where it waits for that: then it answers, and knows what it holds. */
export function hydrateNow(part: Element): void {
  // An event that nothing listens to: React has what it meets answer first.
  part.dispatchEvent(new Event('dragend', { bubbles: true }));
}

/** Does again what was done before the page answered. */
export function actAgain(): void {
  const acts = (window as { earlyActs?: EarlyActs }).earlyActs?.() ?? new Map();
  for (const [was, how] of acts) {
    const element = was.isConnected ? was : sameRow(was);
    if (!element) continue;
    hydrateNow(element);
    if (how === 'click') element.click();
    else inputAgain(element);
  }
}

/** The row of the file tree that took a row's place. */
const sameRow = ({ dataset: { path } }: HTMLElement): HTMLElement | null =>
  path === undefined ? null : document.querySelector(`[data-path="${CSS.escape(path)}"]`);

/** Leads an input from what it was built with to what it holds, so that React sees a change. */
function inputAgain(element: HTMLElement): void {
  if (element instanceof HTMLSelectElement) {
    element.dispatchEvent(new Event('change', { bubbles: true }));
    return;
  }
  if (!(element instanceof HTMLInputElement)) return;
  const { checked, defaultChecked, value, defaultValue } = element;
  if (element.type === 'checkbox' || element.type === 'radio') {
    if (checked === defaultChecked) return;
    element.checked = defaultChecked;
    if (checked || element.type === 'checkbox') element.click();
    return;
  }
  // React remembers what is set by the property of the element itself, and not what is set by that of its prototype.
  element.value = defaultValue;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, value);
  element.dispatchEvent(new Event('input', { bubbles: true }));
}
