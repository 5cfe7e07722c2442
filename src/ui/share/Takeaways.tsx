import { offer } from '../../state/download.ts';
import { TAKEAWAYS, type Takeaway, takeawayText } from '../../state/handover.ts';
import { useConfigStore, useStore } from '../../state/use-store.ts';
import { say } from '../../texts/say.ts';
import { useAnnounce } from '../parts/status.ts';
import { useCopy } from '../parts/use-copy.ts';

/** What the project goes into beside the link and the zip, each to be copied or downloaded. */
export function Takeaways() {
  return (
    <ul className="takeaways">
      {TAKEAWAYS.map((takeaway) => (
        <TakeawayRow key={takeaway.id} takeaway={takeaway} />
      ))}
    </ul>
  );
}

function TakeawayRow({ takeaway }: { readonly takeaway: Takeaway }) {
  const { label, says, type } = takeaway;
  const store = useConfigStore();
  const file = useStore(({ settled }) => takeaway.file(settled.name));
  const copy = useCopy();
  const announce = useAnnounce();
  const download = (): void => {
    offer(file, new Blob([takeawayText(store, takeaway)], { type }));
    announce(say`Downloaded ${file}.`);
  };
  return (
    <li className="takeaway" data-takeaway={takeaway.id}>
      <div>
        <h4>{label}</h4>
        <p className="note">{says}</p>
      </div>
      <div className="share-actions">
        <button
          type="button"
          className="button"
          aria-label={say`Copy ${file}`}
          onClick={() => copy(takeawayText(store, takeaway), say`Copied ${file}.`)}
        >
          {say`Copy`}
        </button>
        <button type="button" className="button" aria-label={say`Download ${file}`} onClick={download}>
          {say`Download`}
        </button>
      </div>
    </li>
  );
}
