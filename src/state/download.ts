import { loadGenerator } from './generator.ts';
import { note } from './keeping/note.ts';
import type { ConfigStore } from './store.ts';

/** Hands the project to the person as `<name>.zip`. The packer is loaded at the first call. */
export async function downloadZip(store: ConfigStore): Promise<void> {
  const [{ zipProject }] = await Promise.all([import('../archive/zip.ts'), loadGenerator()]);
  if (store.getState().files.length === 0) store.getState().generate();
  const { settled, files } = store.getState();
  offer(`${settled.name}.zip`, new Blob([zipProject(settled.name, files)], { type: 'application/zip' }));
  note(store, 'zip');
}

/** Lets the browser save a blob under a name. */
export function offer(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // The browser reads the blob after this task: it must outlive it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
