import { type ChangeEvent, useId, useState } from 'react';
import { openRecord } from '../../state/handover.ts';
import { useConfigStore } from '../../state/use-store.ts';
import { say } from '../../texts/say.ts';
import { Prose } from '../parts/Prose.tsx';

/** Takes over the choices of a file; what cannot be one changes nothing, and says why. */
export function OpenFile({ onOpened }: { readonly onOpened: (name: string) => void }) {
  const store = useConfigStore();
  const id = useId();
  const [problem, setProblem] = useState('');
  const open = async ({ currentTarget: input }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = input.files ?? [];
    if (!file) return;
    // So that the same problem is said again.
    setProblem('');
    const why = await openRecord(store, file);
    // So that the same file can be picked again, when it was mended.
    input.value = '';
    if (why === undefined) onOpened(file.name);
    else setProblem(why);
  };
  return (
    <>
      <p className="note" id={id}>
        <Prose
          text={say`A \`ferroflake.json\`, from a project or from here. It takes the place of what is chosen now.`}
        />
      </p>
      <input
        type="file"
        className="share-file"
        accept=".json,application/json"
        aria-label={say`File of choices`}
        aria-describedby={id}
        onChange={open}
      />
      <p role="alert" className="share-problem">
        {problem}
      </p>
    </>
  );
}
