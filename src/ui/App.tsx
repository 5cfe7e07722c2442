import { useEffect, useState } from 'react';
import { followAddress } from '../state/address.ts';
import { createFollower } from '../state/follower.ts';
import type { ConfigStore } from '../state/store.ts';
import { FollowerContext, StoreContext } from '../state/use-store.ts';
import { say } from '../texts/say.ts';
import { TopBar } from './bar/TopBar.tsx';
import {
  CHANGES,
  KEEPING,
  PAGE_FOOTER,
  PANELS_PANE,
  PROBLEMS,
  Rejected,
  SECTION_INDEX,
  UPDATES,
} from './FilesPane.tsx';
import { Form } from './form/Form.tsx';
import { settleIn } from './load-files.ts';
import { StatusLine } from './parts/StatusLine.tsx';
import { useViews } from './use-views.ts';
import { type View, ViewContext } from './view.ts';

/** The page. Its first render shows the store as it stands; the address is followed from then on. */
export function App({ store }: { store: ConfigStore }) {
  const views = useViews();
  const [follower] = useState(() => createFollower(store, []));

  useEffect(() => {
    const stop = followAddress(store);
    document.documentElement.dataset.ready = '';
    settleIn(store);
    return stop;
  }, [store]);

  return (
    <StoreContext value={store}>
      <FollowerContext value={follower}>
        <StatusLine>
          <ViewContext value={views}>
            <button type="button" className="skip" onClick={() => skipTo('form')}>
              {say`Skip to the form`}
            </button>
            <button type="button" className="skip" onClick={() => skipTo('files')}>
              {say`Skip to the files`}
            </button>
            <div className="page" data-view={views.view}>
              <TopBar />
              <main className="columns">
                {SECTION_INDEX}
                <div className="form-column" id="form" tabIndex={-1}>
                  <Rejected />
                  <Form />
                  {PAGE_FOOTER}
                </div>
                {CHANGES}
                {KEEPING}
                {UPDATES}
                <div className="files-column" id="files" tabIndex={-1}>
                  {PROBLEMS}
                  {PANELS_PANE}
                </div>
              </main>
            </div>
          </ViewContext>
        </StatusLine>
      </FollowerContext>
    </StoreContext>
  );

  /** Moves the focus. A link would do the same, but its fragment would take the place of the config's. */
  function skipTo(place: View): void {
    views.show(place);
    requestAnimationFrame(() => document.getElementById(place)?.focus());
  }
}
