import type { KeyboardEvent } from 'react';
import { say } from '../../texts/say.ts';
import { Icon } from '../parts/Icon.tsx';

interface FinderHeadProps {
  readonly query: string;
  /** The id of the row that Enter is about, where there is one. */
  readonly active: string | undefined;
  readonly onQuery: (query: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClose: () => void;
}

/** What is looked for, and the way out for a finger. */
export function FinderHead({ query, active, onQuery, onKeyDown, onClose }: FinderHeadProps) {
  return (
    <div className="palette-head">
      <Icon name="search" />
      <input
        className="palette-input"
        type="text"
        role="combobox"
        aria-label={say`Find anything`}
        aria-expanded={active !== undefined}
        aria-controls="palette-list"
        aria-activedescendant={active}
        aria-autocomplete="list"
        aria-describedby="palette-keys"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        placeholder={say`An option, a crate, a target, a file, an action`}
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <button type="button" className="icon-button" aria-label={say`Close`} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
