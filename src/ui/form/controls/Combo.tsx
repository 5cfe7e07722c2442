import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { FieldName } from '../../../config/fields.ts';
import type { Option } from '../../../config/option.ts';
import { useConfigStore, useStore } from '../../../state/use-store.ts';
import { number } from '../../../texts/format.ts';
import { say, sentences } from '../../../texts/say.ts';
import { isComposing } from '../../parts/composing.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Prose } from '../../parts/Prose.tsx';
import { searchOptions } from '../search.ts';
import { useReasons } from '../use-field.ts';
import { ComboList } from './ComboList.tsx';

/** How many matches are shown at once. */
const SHOWN = 50;

interface ComboProps {
  readonly name: FieldName;
  readonly label: string;
  readonly options: readonly Option[];
  /** Whether other options of the same choice stand beside this box. */
  readonly leads: boolean;
  /** Whether those others say already why the chosen one cannot be used. */
  readonly quiet: boolean;
}

/** A searchable choice among many: a text box with a list that the arrows walk through. */
export function Combo({ name, label, options, leads, quiet }: ComboProps) {
  const value = useStore((store) => store.chosen[name]) as string;
  const store = useConfigStore();
  const [query, setQuery] = useState<string>();
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const open = query !== undefined;

  const chosen = options.find((option) => option.id === value);
  const matches = useMemo(() => (query === undefined ? [] : searchOptions(options, query)), [options, query]);
  const shown = matches.slice(0, SHOWN).map((match) => match.option);
  const reasons = useReasons(name, open ? shown.map((option) => option.id) : [value]);
  const flag = !open && chosen ? reasons[0] : undefined;

  const show = (): void => {
    if (open) return;
    setQuery('');
    setActive(
      Math.max(
        0,
        options.slice(0, SHOWN).findIndex((option) => option.id === value),
      ),
    );
    input.current?.select();
  };
  const close = (): void => {
    setQuery(undefined);
    // What is typed next stands in the place of the name that is there then.
    queueMicrotask(() => input.current?.select());
  };
  const pick = (index: number): void => {
    const option = shown[index];
    if (!option || reasons[index] !== undefined) return;
    store.getState().choose(name, option.id as never);
    close();
  };
  const move = (by: number): void => {
    if (!open) show();
    else setActive((index) => Math.min(Math.max(index + by, 0), Math.max(shown.length - 1, 0)));
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    PageDown: () => move(8),
    PageUp: () => move(-8),
    Enter: () => (open ? pick(active) : show()),
    Escape: close,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // With Ctrl or ⌘ a key is about the field, not about the list.
    if (event.ctrlKey || event.metaKey || isComposing(event.nativeEvent)) return;
    const act = keys[event.key];
    if (!act || (event.key === 'Escape' && !open)) return;
    event.preventDefault();
    act();
  };

  return (
    <div className="combo" data-open={open || undefined} data-empty={!chosen || undefined}>
      <div className="combo-box">
        <Icon name="search" />
        <input
          ref={input}
          className="combo-input"
          type="text"
          role="combobox"
          aria-label={leads ? say`${label}: search all others` : label}
          aria-expanded={shown.length > 0}
          aria-controls={`${name}-list`}
          aria-activedescendant={open && shown[active] ? `${name}-option-${active}` : undefined}
          aria-autocomplete="list"
          aria-describedby={chosen && !quiet ? `${name}-note` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={open && chosen ? chosen.label : say`Search ${number(options.length)} more`}
          value={query ?? chosen?.label ?? ''}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setActive(0);
          }}
          onClick={show}
          onBlur={() => setQuery(undefined)}
          onKeyDown={onKeyDown}
        />
        <Icon name="chevron" />
        {open && (
          <ComboList
            {...{ name, label, shown, reasons, active, value }}
            more={matches.length - shown.length}
            onPick={pick}
          />
        )}
      </div>
      {chosen && !quiet && (
        <p className="note" id={`${name}-note`} data-state={flag === undefined ? undefined : 'flagged'}>
          {flag !== undefined && <Icon name="warning" />}
          <Prose text={flag ?? sentences(chosen.help, chosen.support?.says)} />
        </p>
      )}
    </div>
  );
}
