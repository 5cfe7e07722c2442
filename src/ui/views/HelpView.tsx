import './views.css';
import { useMemo, useState } from 'react';
import { type MendableTrouble, matchesTrouble, troubles } from '../../state/guides/troubles.ts';
import { useStore } from '../../state/use-store.ts';
import { plural, say } from '../../texts/say.ts';
import { isComposing } from '../parts/composing.ts';
import { Icon } from '../parts/Icon.tsx';
import type { PanelProps } from './load-panel.ts';
import { TroubleRow } from './TroubleRow.tsx';

/** What goes wrong, what it looks like and what mends it, in the words of what was chosen. */
export function HelpView({ target }: PanelProps) {
  const settled = useStore((store) => store.settled);
  const all = useMemo(() => troubles(settled), [settled]);
  const [query, setQuery] = useState('');
  // What was asked for must be there, whatever stood in the search.
  const [asked, setAsked] = useState(target);
  if (asked !== target) {
    setAsked(target);
    if (target) setQuery('');
  }
  const found = all.filter((trouble) => matchesTrouble(trouble, query));
  return (
    <div className="guide">
      <p className="guide-lead">
        {say`What goes wrong with Rust and Nix, and what mends it in a project of these choices.`}
      </p>
      <div className="search-box guide-search">
        <Icon name="search" />
        <input
          type="search"
          className="search-input"
          aria-label={say`Search the troubles`}
          placeholder={say`Search: a word of the error, a crate, a command`}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || query === '' || isComposing(event.nativeEvent)) return;
            // One thing at a time: a notice stays.
            event.preventDefault();
            setQuery('');
          }}
        />
      </div>
      <p className="sr-only" role="status">
        {plural(found.length, { one: say`One trouble`, other: say`${found.length} troubles` })}
      </p>
      <TroubleList
        title={say`For these choices`}
        troubles={found.filter(({ applies }) => applies)}
        target={target}
      />
      <TroubleList title={say`Others`} troubles={found.filter(({ applies }) => !applies)} target={target} />
      {found.length === 0 && <p className="note">{say`Nothing matches “${query}”.`}</p>}
    </div>
  );
}

interface TroubleListProps extends PanelProps {
  readonly title: string;
  readonly troubles: readonly MendableTrouble[];
}

function TroubleList({ title, troubles: rows, target }: TroubleListProps) {
  if (rows.length === 0) return null;
  return (
    <section className="guide-section" aria-label={title}>
      <h2>{title}</h2>
      <div className="troubles">
        {rows.map((trouble) => (
          <TroubleRow
            key={trouble.id}
            trouble={trouble}
            target={target?.id === trouble.id ? target : undefined}
          />
        ))}
      </div>
    </section>
  );
}
