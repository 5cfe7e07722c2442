import '../parts/notice.css';
import '../changes/changes.css';
import './restored.css';
import { useEffect, useState } from 'react';
import { DEFAULT_CONFIG } from '../../config/fields.ts';
import { useConfigStore, useStore } from '../../state/use-store.ts';
import { say } from '../../texts/say.ts';
import { useAnnounce } from '../parts/status.ts';

/** Says that the page goes on where it was left, until something is changed, and leads to a fresh start. */
export function RestoredNotice() {
  const store = useConfigStore();
  const announce = useAnnounce();
  const untouched = useStore(({ restored, history }) => restored && history.past.length === 0);
  const [dismissed, setDismissed] = useState(false);
  // After the page is there: what stands in a live region from the start is not read out.
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(say`Your last choices are back.`), []);
  const leave = (): void => {
    setDismissed(true);
    document.getElementById('form')?.focus({ preventScroll: true });
  };
  const shown = untouched && !dismissed;
  if (!shown) return null;
  return (
    <section className="notice changes restored" aria-labelledby="restored-title">
      <p className="changes-title" id="restored-title" role="status">
        {said}
      </p>
      <div className="changes-actions">
        <button
          type="button"
          className="button button-small"
          onClick={() => {
            leave();
            store.getState().replace(DEFAULT_CONFIG);
            announce(
              say`Every choice is at its default. Undo brings yours back, and so does the history under “Saved”.`,
            );
          }}
        >
          {say`Start fresh`}
        </button>
        <button type="button" className="button button-small" onClick={leave}>
          {say`Keep them`}
        </button>
      </div>
    </section>
  );
}
