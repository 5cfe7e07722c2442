import { useId, useState } from 'react';
import { offer } from '../../state/download.ts';
import { fileName, notRead, textOf } from '../../state/file-text.ts';
import { KEPT_FILE, LONGEST_KEPT, printKept, type Taken, takeKept } from '../../state/keeping/kept-file.ts';
import { keeping } from '../../state/keeping/page.ts';
import { plural, say, sentences } from '../../texts/say.ts';
import { FileButton } from '../parts/FileButton.tsx';
import { useAnnounce } from '../parts/status.ts';
import { Forget } from './Forget.tsx';

/** What is kept and where, as a file to take along, and how to be rid of it. */
export function KeptHere() {
  const announce = useAnnounce();
  const [problem, setProblem] = useState('');
  const beside = useId();
  const take = async (file: File): Promise<void> => {
    // So that the same is said again, and nothing of the file before.
    setProblem('');
    announce('');
    const text = await textOf(file, LONGEST_KEPT);
    const taken = text === undefined ? { problem: notRead(file) } : takeKept(keeping, text, fileName(file));
    setProblem('problem' in taken ? taken.problem : '');
    if (!('problem' in taken)) announce(takenSays(taken));
  };
  return (
    <>
      <p className="note">
        {say`Bookmarks, history, the choices in progress, the theme and the language are kept in this browser only, and sent nowhere.`}
      </p>
      <div className="share-actions kept-here">
        <button
          type="button"
          className="button"
          onClick={() => {
            offer(KEPT_FILE, new Blob([printKept(keeping)], { type: 'application/json' }));
            announce(say`Downloaded ${KEPT_FILE}.`);
          }}
        >
          {say`Export bookmarks and history`}
        </button>
        <Forget />
      </div>
      <div className="share-actions kept-import">
        <FileButton
          describedBy={beside}
          accept=".json,application/json"
          onFile={take}
        >{say`Import an export`}</FileButton>
        <span className="note" id={beside}>
          {say`It comes in beside what is here.`}
        </span>
      </div>
      <p role="alert" className="share-problem">
        {problem}
      </p>
    </>
  );
}

/** What came of an import, in sentences. */
const takenSays = ({ added, known, unread, failed }: Taken): string =>
  sentences(
    plural(added, { one: say`${added} entry came in.`, other: say`${added} entries came in.` }),
    known > 0
      ? plural(known, { one: say`${known} was there already.`, other: say`${known} were there already.` })
      : '',
    unread > 0
      ? plural(unread, { one: say`${unread} cannot be read.`, other: say`${unread} cannot be read.` })
      : '',
    failed > 0
      ? plural(failed, { one: say`${failed} found no room.`, other: say`${failed} found no room.` })
      : '',
  );
