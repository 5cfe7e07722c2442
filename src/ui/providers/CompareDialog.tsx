import './providers.css';
import { useEffect, useRef } from 'react';
import { type Answers, advise, advised } from '../../config/advice.ts';
import type { Config } from '../../config/fields.ts';
import { useConfigStore } from '../../state/use-store.ts';
import { Icon } from '../parts/Icon.tsx';
import { useSay } from '../parts/status.ts';
import { Advisor } from './Advisor.tsx';
import { ProviderTable } from './ProviderTable.tsx';

/** The advisor and the comparison of all providers; either chooses one. */
export function CompareDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const store = useConfigStore();
  const say = useSay();
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const take = (config: Config, what: string): void => {
    store.getState().replace(config, store.getState().rejected);
    dialog.current?.close();
    say(`Done: ${what}.`);
  };
  const follow = (answers: Answers): void => {
    const advice = advise(answers);
    take(advised(store.getState().chosen, advice), `Use ${advice.provider} with ${advice.channel}`);
  };
  const choose = (provider: Config['provider']): void =>
    take({ ...store.getState().chosen, provider }, `Use ${provider}`);
  return (
    <dialog ref={dialog} className="compare" aria-labelledby="compare-title" onClose={onClose}>
      <header className="compare-head">
        <h2 id="compare-title">Where the toolchain comes from</h2>
        <button
          type="button"
          className="icon-button"
          aria-label="Close"
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="compare-body" aria-label="Advice and comparison" tabIndex={0}>
        <Advisor onFollow={follow} />
        <ProviderTable onChoose={choose} />
      </section>
    </dialog>
  );
}
