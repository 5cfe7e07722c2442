import type { FieldName, SetField } from '../../../config/fields.ts';
import { useReasons } from '../use-field.ts';
import { labelWidth } from './label-width.ts';
import { OptionRow } from './OptionRow.tsx';
import { useSet } from './use-set.ts';

/** A set of few options, a line each. */
export function SetRows({ name, field }: { name: FieldName; field: SetField }) {
  const [ids, toggle] = useSet(name);
  const reasons = useReasons(
    name,
    field.options.map((option) => option.id),
  );
  return (
    <div className="options" style={labelWidth(field.options)}>
      {field.options.map((option, index) => (
        <OptionRow
          key={option.id}
          kind="checkbox"
          group={name}
          option={option}
          chosen={ids.includes(option.id)}
          reason={reasons[index]}
          onPick={toggle}
        />
      ))}
    </div>
  );
}
