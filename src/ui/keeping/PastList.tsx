import { deedLabels } from '../../state/keeping/deeds.ts';
import type { Entry } from '../../state/keeping/entry.ts';
import { keeping } from '../../state/keeping/page.ts';
import { useStore } from '../../state/use-store.ts';
import { say } from '../../texts/say.ts';
import { useAnnounce } from '../parts/status.ts';
import { Act, EntryLine } from './EntryLine.tsx';
import { useWayBack } from './use-way-back.tsx';
import { savedSays } from './words.ts';

interface PastListProps {
  readonly past: readonly Entry[];
  readonly onOpen: (entry: Entry) => void;
}

/** What was handed over or left unfinished, the newest first. What is on the page now is no history yet. */
export function PastList({ past, onOpen }: PastListProps) {
  const announce = useAnnounce();
  const link = useStore((store) => store.link);
  const { remove, undo } = useWayBack();
  const rows = past.filter((entry) => entry.kind === 'past' || entry.link !== link);
  return (
    <>
      {undo}
      {rows.length === 0 ? (
        <p className="note">{say`Here will stand what you shared, downloaded or left unfinished.`}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <ul className="kept-list kept-past" tabIndex={0} aria-labelledby="past-title">
          {rows.map((entry) => (
            <EntryLine key={entry.key} entry={entry} done={doneSays(entry)}>
              <Act word={say`Open`} label={say`Open ${entry.name}`} onAct={() => onOpen(entry)} />
              <Act
                word={say`Save`}
                label={say`Save ${entry.name} as a bookmark`}
                onAct={() => announce(savedSays(keeping.save(entry.config)))}
              />
              <Act
                word={say`Delete`}
                label={say`Delete ${entry.name} from the history`}
                onAct={() => remove(entry.key, entry.name)}
              />
            </EntryLine>
          ))}
        </ul>
      )}
    </>
  );
}

const doneSays = ({ done }: Entry): string => deedLabels(done.length > 0 ? done : ['left']).join(' · ');
