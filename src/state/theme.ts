/** What a person can pick; `system` follows the system's setting as it changes. */
export const THEMES = ['system', 'light', 'dark'] as const;

export type Theme = (typeof THEMES)[number];

/** Where the choice is kept. public/recall.js shows it before the first paint. */
const THEME_KEY = 'ferroflake-theme';

const listeners = new Set<() => void>();

/** The theme that was picked, as it stands on the root element. */
export function theme(): Theme {
  return themeOf(document.documentElement.dataset.theme);
}

const themeOf = (text: string | null | undefined): Theme =>
  text === 'light' || text === 'dark' ? text : 'system';

/** Picks a theme and remembers it, where the browser lets the page remember. */
export function pickTheme(picked: Theme): void {
  show(picked);
  try {
    if (picked === 'system') localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, picked);
  } catch {
    // A browser that keeps nothing still shows the theme until the page is left.
  }
}

/** Calls back whenever another theme is picked, here or in another tab. */
export function onTheme(changed: () => void): () => void {
  listeners.add(changed);
  addEventListener('storage', follow);
  return () => listeners.delete(changed);
}

function follow({ key, newValue }: StorageEvent): void {
  // None is named where everything was forgotten.
  if (key === THEME_KEY || key === null) show(themeOf(newValue));
}

function show(picked: Theme): void {
  if (picked === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = picked;
  for (const changed of listeners) changed();
}
