import { Suspense, useId, useState } from 'react';
import type { FieldName, SetField } from '../../../config/fields.ts';
import { number } from '../../../texts/format.ts';
import { LANGUAGE } from '../../../texts/language.ts';
import { say } from '../../../texts/say.ts';
import { isComposing } from '../../parts/composing.ts';
import { Icon } from '../../parts/Icon.tsx';
import { loadOptions } from '../use-options.ts';
import { Chips } from './Chips.tsx';
import { SetList } from './SetList.tsx';
import { useSet } from './use-set.ts';

/** A label in the midst of a text: only English writes it small there. */
const inText = (label: string): string => (LANGUAGE === 'en' ? label.toLowerCase() : label);

/** A set of many options: what is chosen as chips, and a list that is built once it is searched or opened. */
export function SetSearch({ name, field }: { name: FieldName; field: SetField }) {
  const [ids, toggle] = useSet(name);
  const [query, setQuery] = useState('');
  const [wanted, setWanted] = useState(false);
  const list = useId();
  const open = wanted || query !== '';
  const prepare = (): void => void loadOptions(field).catch(() => {});
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: signs of interest that load the list, not controls
    <div className="set-search" onPointerEnter={prepare} onFocus={prepare}>
      <Chips name={name} field={field} ids={ids} onRemove={(id) => toggle(id, false)} />
      <div className="search-bar">
        <div className="search-box">
          <Icon name="search" />
          <input
            type="search"
            className="search-input"
            aria-label={say`Search ${inText(field.label)}`}
            aria-controls={list}
            placeholder={say`Search ${number(field.options.length)} ${inText(field.label)}`}
            autoComplete="off"
            spellCheck={false}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || !open || isComposing(event.nativeEvent)) return;
              event.preventDefault();
              setQuery('');
              setWanted(false);
            }}
          />
        </div>
        <button
          type="button"
          className="button"
          aria-expanded={open}
          aria-controls={list}
          onClick={() => {
            setWanted(!open);
            if (open) setQuery('');
          }}
        >
          {open ? say`Close` : say`Browse`}
          <Icon name="chevron" className={open ? 'rotate-180' : ''} />
        </button>
      </div>
      <div id={list}>
        {open && (
          <Suspense fallback={<p className="result-count">{say`The list is on its way.`}</p>}>
            <SetList name={name} field={field} query={query} ids={ids} onToggle={toggle} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
