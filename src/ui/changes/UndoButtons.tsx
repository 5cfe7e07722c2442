import './undo.css';
import { useConfigStore, useStore } from '../../state/use-store.ts';
import { say } from '../../texts/say.ts';
import { Icon } from '../parts/Icon.tsx';
import { useAnnounce } from '../parts/status.ts';
import { useLate } from '../parts/use-late.ts';
import { loadLate } from './load-late.ts';

/** Undo and redo of the form's changes. */
export const UndoButtons = () => (
  <div className="undo-buttons">
    <StepButton way="undo" steps="past" />
    <StepButton way="redo" steps="future" />
  </div>
);

interface Words {
  readonly name: string;
  readonly of: (step: string) => string;
  readonly failed: string;
}

const WORDS: Readonly<Record<'undo' | 'redo', Words>> = {
  undo: {
    name: say`Undo`,
    of: (step) => say`Undo: ${step}`,
    failed: say`Undo could not be loaded. Try again.`,
  },
  redo: {
    name: say`Redo`,
    of: (step) => say`Redo: ${step}`,
    failed: say`Redo could not be loaded. Try again.`,
  },
};

interface StepButtonProps {
  readonly way: 'undo' | 'redo';
  readonly steps: 'past' | 'future';
}

function StepButton({ way, steps }: StepButtonProps) {
  const step = useStore(({ history }) => history[steps].at(-1));
  const store = useConfigStore();
  const announce = useAnnounce();
  const late = useLate(loadLate);
  const words = WORDS[way];
  const name = step && late ? words.of(late.stepName(step)) : words.name;
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
          () => announce(words.failed),
        )
      }
    >
      <Icon name={way} />
    </button>
  );
}
