import { useId, useState } from 'react';
import { fileName } from '../../state/file-text.ts';
import { openRecord } from '../../state/handover.ts';
import { useConfigStore } from '../../state/use-store.ts';
import { say } from '../../texts/say.ts';
import { FileButton } from '../parts/FileButton.tsx';
import { Prose } from '../parts/Prose.tsx';

/** Takes over the choices of a file; what cannot be one changes nothing, and says why. */
export function OpenFile({ onOpened }: { readonly onOpened: (name: string) => void }) {
  const store = useConfigStore();
  const id = useId();
  const [problem, setProblem] = useState('');
  const open = async (file: File): Promise<void> => {
    // So that the same problem is said again.
    setProblem('');
    const why = await openRecord(store, file);
    if (why === undefined) onOpened(fileName(file));
    else setProblem(why);
  };
  return (
    <>
      <p className="note" id={id}>
        <Prose
          text={say`A \`ferroflake.json\`, from a project or from here. It takes the place of what is chosen now.`}
        />
      </p>
      <div className="share-actions share-file">
        <FileButton
          describedBy={id}
          accept=".json,application/json"
          onFile={open}
        >{say`Open a file of choices`}</FileButton>
      </div>
      <p role="alert" className="share-problem">
        {problem}
      </p>
    </>
  );
}
