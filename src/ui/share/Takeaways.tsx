import { offer } from '../../state/download.ts';
import { linkLine } from '../../state/guides/starts.ts';
import { TAKEAWAYS, type Takeaway, takeawayText } from '../../state/handover.ts';
import { useConfigStore, useStore } from '../../state/use-store.ts';
import { COMMAND_LINE, commandAddress } from '../../state/ways.ts';
import { say } from '../../texts/say.ts';
import { useAnnounce } from '../parts/status.ts';
import { useCopy } from '../parts/use-copy.ts';

/** What the project goes into beside the link and the zip, each to be copied or downloaded. */
export function Takeaways({ link }: { readonly link: string }) {
  return (
    <ul className="takeaways">
      {TAKEAWAYS.map((takeaway) => (
        <TakeawayRow key={takeaway.id} takeaway={takeaway} />
      ))}
      <CommandRow link={link} />
    </ul>
  );
}

/** The line that makes the same files anywhere, where the page hands out the command and the link is no long one. */
function CommandRow({ link }: { readonly link: string }) {
  const settled = useStore((store) => store.settled);
  const copy = useCopy();
  const command = commandAddress();
  const line = command === undefined ? undefined : linkLine(settled, link, command);
  if (line === undefined) return null;
  return (
    <li className="takeaway" data-takeaway="command">
      <div>
        <h4>{COMMAND_LINE.label}</h4>
        <p className="note">{COMMAND_LINE.says}</p>
      </div>
      <div className="share-actions">
        <button
          type="button"
          className="button"
          aria-label={say`Copy the line`}
          onClick={() => copy(line, say`Copied the line.`)}
        >
          {say`Copy`}
        </button>
      </div>
    </li>
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
