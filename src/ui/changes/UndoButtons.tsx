import './undo.css';
import { useState } from 'react';
import { createFollower } from '../../state/follower.ts';
import { ReadableContext, useConfigStore, useStore } from '../../state/use-store.ts';
import { Icon } from '../parts/Icon.tsx';
import { useAnnounce } from '../parts/status.ts';
import { loadLate, useLate } from './load-late.ts';

/** Undo and redo of the form's changes. They follow a change once the preview is on screen. */
export function UndoButtons() {
  const store = useConfigStore();
  const [follower] = useState(() => createFollower(store, []));
  return (
    <ReadableContext value={follower}>
      <div className="undo-buttons">
        <StepButton way="undo" word="Undo" steps="past" />
        <StepButton way="redo" word="Redo" steps="future" />
      </div>
    </ReadableContext>
  );
}

interface StepButtonProps {
  readonly way: 'undo' | 'redo';
  readonly word: string;
  readonly steps: 'past' | 'future';
}

function StepButton({ way, word, steps }: StepButtonProps) {
  const step = useStore(({ history }) => history[steps].at(-1));
  const store = useConfigStore();
  const announce = useAnnounce();
  const late = useLate();
  const name = step && late ? `${word}: ${late.stepName(step)}` : word;
  return (
    <button
      type="button"
      id={way}
      className="icon-button"
      aria-label={name}
      title={name}
      aria-disabled={!step}
      onClick={() =>
        loadLate().then(
          ({ goStep }) => goStep(way, store, announce),
          () => announce(`${word} could not be loaded. Try again.`),
        )
      }
    >
      <Icon name={way} />
    </button>
  );
}
