import { say } from '../../texts/say.ts';

/** What can be done with a config that puts it into the history. */
export const DEEDS = [
  { id: 'link', label: say`Link copied` },
  { id: 'zip', label: say`Zip` },
  { id: 'script', label: say`Shell script` },
  { id: 'text', label: say`One text` },
  { id: 'record', label: say`JSON` },
  { id: 'left', label: say`Left unfinished` },
] as const;

export type Deed = (typeof DEEDS)[number]['id'];

/** Those of some words that name a deed, each once, in the order of the table. */
export const deedsAmong = (words: unknown): readonly Deed[] =>
  Array.isArray(words) ? DEEDS.map(({ id }) => id).filter((id) => words.includes(id)) : [];

/** The deeds in words. What was handed over was not left unfinished. */
export function deedLabels(done: readonly Deed[]): readonly string[] {
  const told = done.length > 1 ? done.filter((id) => id !== 'left') : done;
  return DEEDS.filter(({ id }) => told.includes(id)).map(({ label }) => label);
}
