import { keep, keeping } from '../../state/keeping/page.ts';
import type { ConfigStore } from '../../state/store.ts';
import { plural, say } from '../../texts/say.ts';
import { letterOf } from '../parts/keys.ts';
import type { Announce } from '../parts/status.ts';
import { saveAloud } from './save-aloud.ts';
import { NOT_KEPT } from './words.ts';

/** Keeps what is chosen, takes the key that saves it, and says once what goes wrong; gives back how to stop. */
export function listen(store: ConfigStore, announce: Announce): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (!isSaveKey(event)) return;
    event.preventDefault();
    // A dialog says by itself what it does; what lies behind it is not heard.
    if (!document.querySelector('dialog[open]')) saveAloud(store, announce);
  };
  // As public/recall.js found it.
  if (document.documentElement.dataset.notKept !== undefined)
    announce(say`The page in that language is not kept here yet: it has to be opened with a network once.`);
  const { length } = keeping.read().aside;
  if (length > 0)
    announce(
      plural(length, {
        one: say`${length} thing that was kept cannot be read: it stands by itself under “Saved”.`,
        other: say`${length} things that were kept cannot be read: they stand by themselves under “Saved”.`,
      }),
    );
  const unsubscribe = keeping.subscribe(sayingTrouble(announce));
  const stop = keep(store, () => announce(NOT_KEPT['too-long']));
  addEventListener('keydown', onKey);
  return () => {
    removeEventListener('keydown', onKey);
    stop();
    unsubscribe();
  };
}

/** Says the first time that something cannot be kept. */
function sayingTrouble(announce: Announce): () => void {
  let told = false;
  return () => {
    const { trouble } = keeping.read();
    if (told || trouble === undefined) return;
    told = true;
    announce(NOT_KEPT[trouble]);
  };
}

/** Control and S, or Command and S. */
const isSaveKey = (event: KeyboardEvent): boolean =>
  letterOf(event) === 's' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
