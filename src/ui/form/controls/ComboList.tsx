import { useEffect, useRef } from 'react';
import type { Option } from '../../../config/option.ts';
import { number } from '../../../texts/format.ts';
import { say } from '../../../texts/say.ts';
import { Prose, withoutSigns } from '../../parts/Prose.tsx';
import { Said } from '../../parts/Said.tsx';
import { SupportMark } from './SupportMark.tsx';

interface ComboListProps {
  readonly name: string;
  readonly label: string;
  readonly shown: readonly Option[];
  readonly reasons: readonly (string | undefined)[];
  readonly active: number;
  readonly value: string;
  /** How many further matches there are. */
  readonly more: number;
  readonly onPick: (index: number) => void;
}

/** The list below a searchable choice. The focus stays in the text box. */
export function ComboList({ name, label, shown, reasons, active, value, more, onPick }: ComboListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`#${name}-option-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [name, active]);
  return (
    <div className="combo-list">
      <div
        className="combo-options"
        ref={list}
        id={`${name}-list`}
        role="listbox"
        aria-label={label}
        // What scrolls would be a stop of Tab by itself, and the list goes as the box is left, by its bar, too.
        tabIndex={-1}
        onPointerDown={(event) => event.preventDefault()}
      >
        {shown.map((option, index) => (
          <div
            key={option.id}
            id={`${name}-option-${index}`}
            className="combo-option"
            data-value={option.id}
            title={reasons[index] && withoutSigns(reasons[index])}
            role="option"
            tabIndex={-1}
            aria-selected={option.id === value}
            aria-disabled={reasons[index] !== undefined}
            data-active={index === active || undefined}
            onClick={() => onPick(index)}
            onKeyDown={undefined}
          >
            <span className="combo-name">{option.label}</span>
            <span className="combo-help">
              <Prose text={reasons[index] ?? option.help} />
              <SupportMark support={option.support} />
            </span>
          </div>
        ))}
      </div>
      <Said className={shown.length === 0 ? 'combo-more' : 'sr-only'}>
        {shown.length === 0 && say`Nothing matches.`}
      </Said>
      {more > 0 && <p className="combo-more">{say`${number(more)} more: keep typing.`}</p>}
    </div>
  );
}
