import { fileName } from '../../state/file-text.ts';
import type { ConfigStore } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import type { Announce } from '../parts/status.ts';

/**
 * Opens a file of choices that is dropped anywhere on the page, and says what cannot be opened: the browser would leave
 * the page for the file. Gives back how to stop.
 */
export function takeDrops(store: ConfigStore, announce: Announce): () => void {
  const onOver = (event: DragEvent): void => {
    if (!isOurs(event)) return;
    event.preventDefault();
    if (event.dataTransfer && isInDialog(event)) event.dataTransfer.dropEffect = 'none';
  };
  const onDrop = (event: DragEvent): void => {
    if (!isOurs(event)) return;
    event.preventDefault();
    const [file, ...more] = event.dataTransfer?.files ?? [];
    if (!file || isInDialog(event)) return;
    if (more.length > 0) announce(say`One file at a time can be opened.`);
    else void opened(store, file).then(announce);
  };
  addEventListener('dragover', onOver);
  addEventListener('drop', onDrop);
  return () => {
    removeEventListener('dragover', onOver);
    removeEventListener('drop', onDrop);
  };
}

/** Whether it brings files to where nothing else takes them. */
const isOurs = ({ defaultPrevented, dataTransfer }: DragEvent): boolean =>
  !defaultPrevented && dataTransfer?.types.includes('Files') === true;

/** A dialog stands before the page, and what is said on the page is not heard. */
const isInDialog = ({ target }: DragEvent): boolean =>
  target instanceof Element && target.closest('dialog') !== null;

/** What came of a file that was dropped. */
async function opened(store: ConfigStore, file: File): Promise<string> {
  try {
    const { openRecord } = await import('../../state/handover.ts');
    const why = await openRecord(store, file);
    return why ?? say`Opened ${fileName(file)}.`;
  } catch {
    return say`What opens it could not be loaded. Try again.`;
  }
}
