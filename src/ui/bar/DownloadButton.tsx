import { useRef, useState } from 'react';
import { downloadZip } from '../../state/download.ts';
import { useConfigStore, useStore } from '../../state/use-store.ts';
import { say } from '../../texts/say.ts';
import { Icon } from '../parts/Icon.tsx';
import { useAnnounce } from '../parts/status.ts';
import { useSheet } from '../parts/use-sheet.tsx';
import { loadStart } from '../share/load-share.ts';

/** What is said of a downloaded file. */
const downloaded = ({ file }: { readonly file: string }): string => say`Downloaded ${file}.`;

/** Hands over the project as a zip; after the first one says what to type next. */
export function DownloadButton() {
  const store = useConfigStore();
  const file = useStore(({ settled }) => `${settled.name}.zip`);
  const announce = useAnnounce();
  const button = useRef<HTMLButtonElement>(null);
  const [busy, setBusy] = useState(false);
  const told = useRef(false);
  const { show, sheet } = useSheet(loadStart, button, downloaded);
  const download = async (): Promise<void> => {
    setBusy(true);
    try {
      // The button may be behind: the zip has the name of its own project.
      const zip = { file: await downloadZip(store) };
      if (told.current) announce(downloaded(zip));
      else told.current = await show(zip);
    } catch {
      announce(say`The download did not start: the page could not load its packer. Try again.`);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        id="download"
        className="button button-primary"
        title={say`Download ${file}`}
        aria-disabled={busy}
        onClick={busy ? undefined : download}
      >
        <Icon name="download" />
        {say`Download`}
      </button>
      {sheet}
    </>
  );
}
