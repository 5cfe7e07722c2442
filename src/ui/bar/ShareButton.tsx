import { useRef } from 'react';
import { awaitLink, opens } from '../../state/address.ts';
import { note } from '../../state/keeping/note.ts';
import { useConfigStore } from '../../state/use-store.ts';
import { say } from '../../texts/say.ts';
import { intoClipboard } from '../parts/clipboard.ts';
import { Icon } from '../parts/Icon.tsx';
import { useAnnounce } from '../parts/status.ts';
import { useSheet } from '../parts/use-sheet.tsx';
import { loadShare } from '../share/load-share.ts';
import type { SharedLink } from '../share/shared-link.ts';

/** What is said of a link where the dialog that shows it does not come. */
const SAID: Readonly<Record<SharedLink['outcome'], string>> = {
  copied: say`Link copied.`,
  refused: say`The browser did not allow copying: the link is the address of this page.`,
  'too-long': say`These choices are too long for a link.`,
};

/** Copies the link to what is chosen, and opens what else there is to hand over. */
export function ShareButton() {
  const store = useConfigStore();
  const announce = useAnnounce();
  const button = useRef<HTMLButtonElement>(null);
  const { show, sheet } = useSheet(loadShare, button, ({ outcome }: SharedLink) => SAID[outcome]);
  const share = async (): Promise<void> => {
    const link = await awaitLink(store).catch(() => '');
    if (link === '') {
      announce(say`The link could not be made: a part of the page did not load. Try again.`);
      return;
    }
    const outcome = opens(link) ? await copy(link) : 'too-long';
    if (outcome === 'copied') note(store, 'link');
    await show({ link, outcome });
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        id="share"
        className="button"
        title={say`Copy the link to these choices, and see other ways to hand them over`}
        aria-haspopup="dialog"
        onClick={share}
        onPointerEnter={() => void loadShare().catch(() => {})}
      >
        <Icon name="link" />
        <span className="bar-word">{say`Share`}</span>
      </button>
      {sheet}
    </>
  );
}

const copy = async (link: string): Promise<SharedLink['outcome']> =>
  (await intoClipboard(link)) ? 'copied' : 'refused';
