import './parts/notice.css';
import './rejected.css';
import { useCallback } from 'react';
import { useConfigStore, useStore } from '../state/use-store.ts';
import { plural, say } from '../texts/say.ts';
import { handOnToColumn } from './parts/hand-on.ts';
import { Icon } from './parts/Icon.tsx';
import { useEscape } from './parts/use-escape.ts';
import { useStanding } from './parts/use-standing.ts';

/** Lists what an opened link or file held that could not be used, until it is dismissed. */
export function RejectedNotice() {
  const rejected = useStore((store) => store.rejected);
  const store = useConfigStore();
  useStanding('rejected', rejected.length > 0);
  const dismiss = useCallback((): void => store.getState().dismissRejected(), [store]);
  useEscape(dismiss, rejected.length > 0);
  if (rejected.length === 0) return null;
  return (
    <section
      ref={handOnToColumn}
      className="notice rejected"
      aria-labelledby="rejected-title"
      data-testid="rejected"
    >
      <div role="alert">
        <h2 id="rejected-title">
          <Icon name="warning" />
          {plural(rejected.length, {
            one: say`One value was not used`,
            other: say`${rejected.length} values were not used`,
          })}
        </h2>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <ul tabIndex={0} aria-labelledby="rejected-title">
        {rejected.map(({ key, message }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is replaced as a whole
          <li key={index}>
            {key !== '' && <code>{key}</code>}
            {message}
          </li>
        ))}
      </ul>
      <button type="button" className="icon-button" aria-label={say`Dismiss`} onClick={dismiss}>
        <Icon name="close" />
      </button>
    </section>
  );
}
