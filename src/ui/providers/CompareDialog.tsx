import './providers.css';
import { useRef } from 'react';
import { type Answers, advise, advised } from '../../config/advice.ts';
import type { Config } from '../../config/fields.ts';
import { useConfigStore } from '../../state/use-store.ts';
import { say } from '../../texts/say.ts';
import { Sheet } from '../parts/Sheet.tsx';
import { useAnnounce } from '../parts/status.ts';
import { Advisor } from './Advisor.tsx';
import { ProviderTable } from './ProviderTable.tsx';

/** The advisor and the comparison of all providers; either chooses one. */
export function CompareDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const store = useConfigStore();
  const announce = useAnnounce();
  const take = (config: Config, said: string): void => {
    store.getState().replace(config, store.getState().rejected);
    dialog.current?.close();
    announce(said);
  };
  const follow = (answers: Answers): void => {
    const advice = advise(answers);
    take(advised(store.getState().chosen, advice), say`Done: use ${advice.provider} with ${advice.channel}.`);
  };
  const choose = (provider: Config['provider']): void =>
    take({ ...store.getState().chosen, provider }, say`Done: use ${provider}.`);
  return (
    <Sheet
      dialog={dialog}
      className="provider-sheet"
      title={say`Where the toolchain comes from`}
      label={say`Advice and comparison`}
      onClose={onClose}
    >
      <Advisor onFollow={follow} />
      <ProviderTable onChoose={choose} />
    </Sheet>
  );
}
