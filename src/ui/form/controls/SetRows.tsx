import type { FieldName, SetField } from '../../../config/fields.ts';
import { list, say } from '../../../texts/say.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Prose } from '../../parts/Prose.tsx';
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
  // What bars every option alike is said once.
  const [shared, ...others] = new Set(reasons);
  if (shared !== undefined && others.length === 0 && ids.length === 0) {
    return (
      <p className="note" data-state="barred">
        <Icon name="barred" />
        <Prose text={say`${list(field.options.map((option) => option.label))}: ${shared}`} />
      </p>
    );
  }
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
