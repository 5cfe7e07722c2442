import { type FormEvent, useState } from 'react';
import { LONGEST_NAME } from '../../state/keeping/entry.ts';
import { useConfigStore, useStore } from '../../state/use-store.ts';
import { say } from '../../texts/say.ts';
import { useAnnounce } from '../parts/status.ts';
import { saveAloud } from './save-aloud.ts';

/** Saves what is chosen under a name; the project's stands in where none is given. */
export function SaveForm() {
  const store = useConfigStore();
  const announce = useAnnounce();
  const project = useStore(({ chosen }) => chosen.name);
  const [name, setName] = useState('');
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (saveAloud(store, announce, name)) setName('');
  };
  return (
    <form className="save-form" onSubmit={save}>
      <input
        className="input"
        aria-label={say`Name of the bookmark`}
        placeholder={project}
        maxLength={LONGEST_NAME}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" className="button button-primary">
        {say`Save this configuration`}
      </button>
    </form>
  );
}
