import { useEffect, useState } from 'react';
import { FIELDS, type FieldName } from '../../../config/fields.ts';
import { useConfigStore } from '../../../state/use-store.ts';
import { say, sentences } from '../../../texts/say.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Sentence } from '../../parts/Sentence.tsx';

interface DraftInputProps {
  readonly id: string;
  /** The field that it is of: a problem waits there while the text cannot be used. */
  readonly name: FieldName;
  readonly value: string;
  /** Says why a text cannot be used, or nothing when it can. */
  readonly problem: (text: string) => string | undefined;
  /** The nearest text that can be used. */
  readonly suggest?: ((text: string) => string) | undefined;
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
  const {
    id,
    name,
    value,
    problem,
    suggest,
    onChange,
    label,
    describedBy,
    mono = false,
    placeholder,
  } = props;
  const [draft, setDraft] = useState<string>();
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    setDraft(undefined);
  }
  const error = draft === undefined ? undefined : problem(draft);
  useRefused(`refused-${id}`, name, error);
  const suggestion = draft === undefined ? undefined : suggest?.(draft);
  const take = (text: string): void => {
    const usable = problem(text) === undefined;
    setDraft(usable ? undefined : text);
    if (usable) onChange(text);
  };
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
      {error !== undefined && (
        <p className="draft-error" id={`${id}-error`}>
          <Icon name="error" />
          <span>
            {error}{' '}
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
                document.getElementById(id)?.focus();
                take(suggestion);
              }}
            >
              <Sentence text={say`Use {suggestion}`} slots={{ suggestion: <code>{suggestion}</code> }} />
            </button>
          )}
        </p>
      )}
    </form>
  );
}

/** Lets a refused text be counted among the problems: who scrolled on would not see what stands below its box. */
function useRefused(id: string, name: FieldName, error: string | undefined): void {
  const store = useConfigStore();
  useEffect(() => {
    if (error === undefined) return undefined;
    const message = sentences(say`${FIELDS[name].label}: what stands in the box cannot be used.`, error);
    const { refuse } = store.getState();
    refuse(id, { id, rule: 'refused', severity: 'error', fields: [name], message });
    return () => refuse(id);
  }, [store, id, name, error]);
}
