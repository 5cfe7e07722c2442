import { useEffect } from 'react';
import type { FieldName } from '../../../config/fields.ts';
import { useConfigStore } from '../../../state/use-store.ts';
import { say } from '../../../texts/say.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Sentence } from '../../parts/Sentence.tsx';

interface DraftErrorProps {
  /** The id of the box. */
  readonly box: string;
  readonly field: FieldName;
  /** What is chosen until the text can be used. */
  readonly value: string;
  readonly why: string;
  /** A text near to it that can be used. */
  readonly suggestion: string | undefined;
  readonly onTake: (text: string) => void;
}

/** Says below a box why its text cannot be used, and what stays until then; it counts as a problem meanwhile. */
export function DraftError({ box, field, value, why, suggestion, onTake }: DraftErrorProps) {
  const store = useConfigStore();
  useEffect(() => {
    const { refuse } = store.getState();
    refuse(box, { field, why });
    return () => refuse(box);
  }, [store, box, field, why]);
  return (
    <p className="draft-error" id={`${box}-error`}>
      <Icon name="error" />
      <span>
        {why}{' '}
        {value === '' ? (
          say`Until then it stays empty.`
        ) : (
          <Sentence text={say`Until then it stays {value}.`} slots={{ value: <code>{value}</code> }} />
        )}
      </span>
      {suggestion !== undefined && (
        <button
          type="button"
          className="button button-small"
          onClick={() => {
            // Before the button goes, and the focus with it.
            document.getElementById(box)?.focus();
            onTake(suggestion);
          }}
        >
          <Sentence text={say`Use {suggestion}`} slots={{ suggestion: <code>{suggestion}</code> }} />
        </button>
      )}
    </p>
  );
}
