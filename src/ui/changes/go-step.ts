import type { ConfigStore } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { letterOf } from '../parts/keys.ts';
import type { Announce } from '../parts/status.ts';
import { stepSaid, type Way } from './step-words.ts';

/** What is said where there is no step. */
const NOTHING: Readonly<Record<Way, string>> = {
  undo: say`There is nothing to undo.`,
  redo: say`There is nothing to redo.`,
};

/** Goes a step back or forward, and says what that brought. */
export function goStep(way: Way, store: ConfigStore, announce: Announce): void {
  const step = store.getState()[way]();
  announce(step ? stepSaid(way, step) : NOTHING[way]);
}

/** Takes the keys of undo and redo, and parts what is typed where a box is left; gives back how to stop. */
export function listen(store: ConfigStore, announce: Announce): () => void {
  const onKey = (event: KeyboardEvent): void => {
    const way = wayOf(event);
    if (!way || isOwn(event.target)) return;
    event.preventDefault();
    goStep(way, store, announce);
  };
  const onLeave = (): void => store.getState().endTyping();
  // On its way down: the editor keeps for itself what comes to it, also where nothing can be changed in it.
  addEventListener('keydown', onKey, true);
  addEventListener('focusout', onLeave);
  return () => {
    removeEventListener('keydown', onKey, true);
    removeEventListener('focusout', onLeave);
  };
}

/** What has an undo of its own, as a box has that can be written in, or stands before the form. */
const OWN =
  'input:not([type=radio], [type=checkbox], [readonly]), textarea:not([readonly]), [contenteditable], dialog';

const isOwn = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(OWN) !== null;

/** Whether a key means undo or redo. */
export function wayOf(event: KeyboardEvent): Way | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  const letter = letterOf(event);
  if (letter === 'z') return event.shiftKey ? 'redo' : 'undo';
  return letter === 'y' && event.ctrlKey && !event.shiftKey ? 'redo' : undefined;
}
