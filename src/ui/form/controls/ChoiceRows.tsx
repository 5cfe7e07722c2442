import { useCallback } from 'react';
import type { ChoiceField, FieldName } from '../../../config/fields.ts';
import { useConfigStore, useStore } from '../../../state/use-store.ts';
import { useReasons } from '../use-field.ts';
import { labelWidth } from './label-width.ts';
import { OptionRow } from './OptionRow.tsx';

/** A choice among few options, a line each. */
export function ChoiceRows({ name, field }: { name: FieldName; field: ChoiceField }) {
  const value = useStore((store) => store.chosen[name]);
  const reasons = useReasons(
    name,
    field.options.map((option) => option.id),
  );
  const store = useConfigStore();
  const pick = useCallback((id: string) => store.getState().choose(name, id as never), [store, name]);
  return (
    <div className="options" style={labelWidth(field.options)}>
      {field.options.map((option, index) => (
        <OptionRow
          key={option.id}
          kind="radio"
          group={name}
          option={option}
          chosen={option.id === value}
          reason={reasons[index]}
          onPick={pick}
        />
      ))}
    </div>
  );
}
