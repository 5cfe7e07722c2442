import { useState } from 'react';
import { downloadZip } from '../../state/download.ts';
import { useConfigStore, useStore } from '../../state/use-store.ts';
import { Icon } from '../parts/Icon.tsx';
import { useSay } from '../parts/status.ts';

/** Hands over the project as a zip. */
export function DownloadButton() {
  const store = useConfigStore();
  const name = useStore(({ settled }) => settled.name);
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const download = async (): Promise<void> => {
    setBusy(true);
    try {
      await downloadZip(store);
      say(`Downloaded ${name}.zip.`);
    } catch {
      say('The download did not start: the page could not load its packer. Try again.');
    } finally {
      setBusy(false);
    }
  };
  return (
    <button
      type="button"
      id="download"
      className="button button-primary"
      title={`Download ${name}.zip`}
      aria-disabled={busy}
      onClick={busy ? undefined : download}
    >
      <Icon name="download" />
      Download
    </button>
  );
}
