/** What keeps the choices in the browser, its key, and the word at coming back: no choice waits for them. */
export const loadKeeping = () => import('./late.ts');

/** Loads the dialog of what is kept. */
export const loadSaved = async () => (await import('./SavedDialog.tsx')).SavedDialog;
