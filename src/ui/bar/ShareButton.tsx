import { useRef, useState } from 'react';
import { linkAddress } from '../../state/address.ts';
import { useConfigStore } from '../../state/use-store.ts';
import { Icon } from '../parts/Icon.tsx';
import { useSay } from '../parts/status.ts';

/** Copies the link to what is chosen; where the browser refuses, shows it to be copied by hand. */
export function ShareButton() {
  const store = useConfigStore();
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const [link, setLink] = useState('');
  const share = async (): Promise<void> => {
    const address = linkAddress(store);
    try {
      await navigator.clipboard.writeText(address);
      say(`Link copied: ${address.length} characters.`);
    } catch {
      setLink(address);
      dialog.current?.showModal();
      requestAnimationFrame(() => text.current?.select());
    }
  };
  return (
    <>
      <button
        type="button"
        id="share"
        className="button"
        title="Copy the link to these choices"
        onClick={share}
      >
        <Icon name="link" />
        <span className="share-word">Share</span>
      </button>
      <dialog ref={dialog} className="share-dialog" aria-labelledby="share-title">
        <form method="dialog">
          <h2 id="share-title">The link to these choices</h2>
          <p className="note">The browser did not let the page copy it. It has {link.length} characters.</p>
          <textarea ref={text} className="input font-mono" aria-label="Link" readOnly rows={5} value={link} />
          <button type="submit" className="button">
            Close
          </button>
        </form>
      </dialog>
    </>
  );
}
