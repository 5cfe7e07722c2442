import { loadGenerator } from './generator.ts';
import { note } from './keeping/note.ts';
import type { ConfigStore } from './store.ts';

/**
 * Hands the project to the person as `<name>.zip`, and gives that name back. The packer is loaded at the first call.
 * Rejects where that does not come.
 */
export async function downloadZip(store: ConfigStore): Promise<string> {
  const [{ zipProject }] = await Promise.all([import('../archive/zip.ts'), loadGenerator()]);
  if (store.getState().files.length === 0) store.getState().generate();
  const { settled, files } = store.getState();
  const file = `${settled.name}.zip`;
  offer(file, new Blob([zipProject(settled.name, files)], { type: 'application/zip' }));
  note(store, 'zip');
  return file;
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
