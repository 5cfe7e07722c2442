import '../parts/notice.css';
import './version.css';
import { useCallback, useState } from 'react';
import { linkAddress, opens, rewriteAddress } from '../../state/address.ts';
import { useConfigStore, useStore } from '../../state/use-store.ts';
import { say } from '../../texts/say.ts';
import { handOnToColumn } from '../parts/hand-on.ts';
import { Said } from '../parts/Said.tsx';
import { useEscape } from '../parts/use-escape.ts';
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
  const dismiss = useCallback(() => setDismissed(true), []);
  const words = fits
    ? say`A new version is ready. Your choices stay; Undo begins anew.`
    : say`A new version is ready. Your choices are too long for the address: save them as a file, under Share, before you reload.`;
  useStanding('version', !dismissed);
  useEscape(dismiss, !dismissed);
  if (dismissed) return null;
  // Where the browser refuses it, the choices are kept beside their address.
  const reload = (): void => takeOver(() => void rewriteAddress(linkAddress(store)));
  return (
    <section ref={handOnToColumn} className="notice version" aria-label={say`New version`}>
      <Said>{words}</Said>
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
}
