import '../parts/notice.css';
import '../changes/changes.css';
import './restored.css';
import { useCallback, useState } from 'react';
import { DEFAULT_CONFIG } from '../../config/fields.ts';
import { useConfigStore, useStore } from '../../state/use-store.ts';
import { say } from '../../texts/say.ts';
import { handOnToColumn } from '../parts/hand-on.ts';
import { Said } from '../parts/Said.tsx';
import { useAnnounce } from '../parts/status.ts';
import { useEscape } from '../parts/use-escape.ts';

/** Says that the page goes on where it was left, until something is changed, and leads to a fresh start. */
export function RestoredNotice() {
  const store = useConfigStore();
  const announce = useAnnounce();
  const untouched = useStore(({ restored, history }) => restored && history.past.length === 0);
  const [dismissed, setDismissed] = useState(false);
  const dismiss = useCallback(() => setDismissed(true), []);
  const shown = untouched && !dismissed;
  useEscape(dismiss, shown);
  if (!shown) return null;
  return (
    <section ref={handOnToColumn} className="notice changes restored" aria-labelledby="restored-title">
      <Said className="changes-title" id="restored-title">
        {say`Your last choices are back.`}
      </Said>
      <div className="changes-actions">
        <button
          type="button"
          className="button button-small"
          onClick={() => {
            dismiss();
            store.getState().replace(DEFAULT_CONFIG);
            announce(
              say`Every choice is at its default. Undo brings yours back, and so does the history under “Saved”.`,
            );
          }}
        >
          {say`Start fresh`}
        </button>
        <button type="button" className="button button-small" onClick={dismiss}>
          {say`Keep them`}
        </button>
      </div>
    </section>
  );
}
