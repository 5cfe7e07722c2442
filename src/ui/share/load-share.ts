import { loadGenerator } from '../../state/generator.ts';

/** Loads the dialog that shares, and what makes the texts that it hands over. */
export const loadShare = async () =>
  (await Promise.all([import('./ShareDialog.tsx'), loadGenerator()]))[0].ShareDialog;

/** Loads the dialog that says how to begin. */
export const loadStart = async () => (await import('./StartDialog.tsx')).StartDialog;
