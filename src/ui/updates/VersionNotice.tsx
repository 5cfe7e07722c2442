import '../parts/notice.css';
import './version.css';
import { useEffect, useRef, useState } from 'react';
import { linkAddress, opens } from '../../state/address.ts';
import { useConfigStore, useStore } from '../../state/use-store.ts';
import { say } from '../../texts/say.ts';
import { useStanding } from '../parts/use-standing.ts';
import type { TakeOver } from './follow.ts';

/**
 * Says that there is a new version of the page, and goes over to it when that is wanted. The choices are in the
 * address, up to the latest, so they are there again.
 */
export function VersionNotice({ takeOver }: { readonly takeOver: TakeOver }) {
  const store = useConfigStore();
  const fits = useStore(({ link }) => opens(`#${link}`));
  const [dismissed, setDismissed] = useState(false);
  const [said, setSaid] = useState('');
  const box = useRef<HTMLElement>(null);
  const words = fits
    ? say`A new version is ready. Your choices stay; Undo begins anew.`
    : say`A new version is ready. Your choices are too long for the address: save them as a file, under Share, before you reload.`;
  useStanding('version', !dismissed);
  // After the region is there: what stands in it from the start is not read out.
  useEffect(() => setSaid(words), [words]);
  if (dismissed) return null;
  const reload = (): void => takeOver(() => history.replaceState(history.state, '', linkAddress(store)));
  return (
    <section ref={box} className="notice version" aria-label={say`New version`}>
      <p role="status">{said}</p>
      <div className="version-actions">
        {fits && (
          <button type="button" className="button button-small" onClick={reload}>
            {say`Reload`}
          </button>
        )}
        <button type="button" className="button button-small" onClick={dismiss}>
          {say`Later`}
        </button>
      </div>
    </section>
  );

  /** The focus must not be lost with the box that goes. */
  function dismiss(): void {
    if (box.current?.contains(document.activeElement)) document.getElementById('form')?.focus();
    setDismissed(true);
  }
}
