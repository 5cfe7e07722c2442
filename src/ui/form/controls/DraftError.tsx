import { useEffect } from 'react';
import type { FieldName } from '../../../config/fields.ts';
import { suggestionFor } from '../../../config/suggestions.ts';
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
  /** The text that cannot be used. */
  readonly draft: string;
  readonly problem: (text: string) => string | undefined;
  readonly onTake: (text: string) => void;
}

/** Says below a box why its text cannot be used, and what stays until then; it counts as a problem meanwhile. */
export function DraftError({ box, field, value, why, draft, problem, onTake }: DraftErrorProps) {
  const store = useConfigStore();
  useEffect(() => {
    const { refuse } = store.getState();
    refuse(box, { field, why });
    return () => refuse(box);
  }, [store, box, field, why]);
  const suggestion = suggestionFor(field, draft);
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
      {suggestion !== undefined && problem(suggestion) === undefined && (
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
