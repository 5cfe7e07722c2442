import { offer } from '../../state/download.ts';
import { lineLink, linkLine } from '../../state/guides/starts.ts';
import { TAKEAWAYS, type Takeaway, takeawayText } from '../../state/handover.ts';
import { note } from '../../state/keeping/note.ts';
import { useConfigStore, useStore } from '../../state/use-store.ts';
import { COMMAND_LINE, commandAddress } from '../../state/ways.ts';
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
      <CommandRow />
    </ul>
  );
}

/** The line that makes the same files anywhere, where the page hands out the command and the link is no long one. */
function CommandRow() {
  const settled = useStore((store) => store.settled);
  const link = useStore((store) => store.link);
  const copy = useCopy();
  const command = commandAddress();
  const line = command === undefined ? undefined : linkLine(settled, lineLink(link), command);
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
    note(store, takeaway.id);
    announce(say`Downloaded ${file}.`);
  };
  const takeCopy = async (): Promise<void> => {
    if (await copy(takeawayText(store, takeaway), say`Copied ${file}.`)) note(store, takeaway.id);
  };
  return (
    <li className="takeaway" data-takeaway={takeaway.id}>
      <div>
        <h4>{label}</h4>
        <p className="note">{says}</p>
      </div>
      <div className="share-actions">
        <button type="button" className="button" aria-label={say`Copy ${file}`} onClick={takeCopy}>
          {say`Copy`}
        </button>
        <button type="button" className="button" aria-label={say`Download ${file}`} onClick={download}>
          {say`Download`}
        </button>
      </div>
    </li>
  );
}
