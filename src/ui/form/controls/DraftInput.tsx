import { useEffect, useState } from 'react';
import type { FieldName } from '../../../config/fields.ts';
import { useStore, useStoreNow } from '../../../state/use-store.ts';
import { currentFiles } from '../../load-files.ts';

interface DraftInputProps {
  readonly id: string;
  /** The field that it is of: a problem waits there while the text cannot be used. */
  readonly name: FieldName;
  readonly value: string;
  /** Says why a text cannot be used, or nothing when it can. */
  readonly problem: (text: string) => string | undefined;
  readonly onChange: (text: string) => void;
  readonly label?: string;
  readonly describedBy?: string;
  readonly mono?: boolean;
  readonly placeholder?: string | undefined;
}

/**
 * A text box that hands on only what can be used, and says of the rest why not.
 *
 * It is a form by itself, which sends nothing: after each key the browser looks through the form of a box for what it
 * could fill in, and through all boxes of the page where there is none.
 */
export function DraftInput(props: DraftInputProps) {
  const { id, name, value, problem, onChange, label, describedBy, mono = false, placeholder } = props;
  const [draft, setDraft] = useState<string>();
  const anew = useStore((store) => store.anew);
  const [seen, setSeen] = useState({ value, anew });
  if (seen.value !== value || seen.anew !== anew) {
    setSeen({ value, anew });
    setDraft(undefined);
  }
  const error = draft === undefined ? undefined : problem(draft);
  // What says why comes with all that says problems.
  const notes = useStoreNow(() => (error === undefined ? undefined : currentFiles()));
  const take = (text: string): void => {
    const usable = problem(text) === undefined;
    setDraft(usable ? undefined : text);
    if (usable) onChange(text);
  };
  // What barred it may go by itself, such as another member of that name.
  useEffect(() => {
    if (draft !== undefined && error === undefined) take(draft);
  });
  return (
    <form method="dialog" className="draft">
      <input
        id={id}
        type="text"
        className={mono ? 'input font-mono' : 'input'}
        autoComplete="off"
        spellCheck={!mono}
        placeholder={placeholder}
        autoCapitalize="none"
        value={draft ?? value}
        aria-label={label}
        aria-invalid={error !== undefined}
        aria-describedby={[describedBy, error && `${id}-error`].filter(Boolean).join(' ') || undefined}
        onChange={(event) => take(event.currentTarget.value)}
      />
      {error !== undefined && notes && (
        <notes.DraftError
          box={id}
          field={name}
          value={value}
          why={error}
          draft={draft ?? value}
          problem={problem}
          onTake={take}
        />
      )}
    </form>
  );
}
