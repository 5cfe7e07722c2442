import type { ReactNode, Ref } from 'react';
import { describeValue } from '../../config/describe.ts';
import type { FieldName } from '../../config/fields.ts';
import type { Entry } from '../../state/keeping/entry.ts';
import { when } from '../../state/keeping/when.ts';
import { plural, say } from '../../texts/say.ts';

/** What tells most configs apart at a glance. */
const TELLING: readonly FieldName[] = ['layout', 'channel', 'provider', 'packaging'];

interface EntryLineProps {
  readonly entry: Entry;
  /** What was done with it. */
  readonly done?: string;
  /** What is drawn in the place of its name. */
  readonly title?: ReactNode;
  /** What can be done with it. */
  readonly children: ReactNode;
}

/** One kept config: its name, when it was kept, what it is, and what can be done with it. */
export function EntryLine({ entry, done, title, children }: EntryLineProps) {
  const { name, at, config, rejected } = entry;
  return (
    <li className="kept-line" data-kept={entry.key}>
      <div className="kept-text">
        {title ?? <h4>{name}</h4>}
        <p className="kept-facts">
          <time dateTime={at > 0 ? new Date(at).toISOString() : undefined}>{when(at)}</time>
          {done && <span>{done}</span>}
          <span>{TELLING.map((field) => describeValue(field, config[field])).join(' · ')}</span>
          {rejected.length > 0 && (
            <span className="kept-rejected">
              {plural(rejected.length, {
                one: say`${rejected.length} value cannot be used`,
                other: say`${rejected.length} values cannot be used`,
              })}
            </span>
          )}
        </p>
      </div>
      <div className="kept-actions">{children}</div>
    </li>
  );
}

interface ActProps {
  readonly word: string;
  /** The word, and of what it is. */
  readonly label: string;
  readonly onAct: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A small button of a line. */
export function Act({ word, label, onAct, ref }: ActProps) {
  return (
    <button ref={ref} type="button" className="button button-small" aria-label={label} onClick={onAct}>
      {word}
    </button>
  );
}
