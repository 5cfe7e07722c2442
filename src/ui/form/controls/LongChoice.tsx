import { useMemo } from 'react';
import type { ChoiceField, FieldName } from '../../../config/fields.ts';
import type { Option } from '../../../config/option.ts';
import { useStore } from '../../../state/use-store.ts';
import { useReasons } from '../use-field.ts';
import { Combo } from './Combo.tsx';
import { Segments } from './Segments.tsx';

/** The most options of a leading group that stand side by side. */
const MOST_LEADS = 4;

/** A first group of few options stands apart from the many that are searched. */
function split(options: readonly Option[]): { leads: readonly Option[]; rest: readonly Option[] } {
  const first = options[0]?.group;
  const leads = options.filter((option) => option.group === first);
  return first === undefined || leads.length > MOST_LEADS
    ? { leads: [], rest: options }
    : { leads, rest: options.filter((option) => option.group !== first) };
}

/** A choice among many options: a searchable list, and the leading few side by side. */
export function LongChoice({ name, field }: { name: FieldName; field: ChoiceField }) {
  const { leads, rest } = useMemo(() => split(field.options), [field]);
  const value = useStore((store) => store.chosen[name]) as string;
  const reasons = useReasons(name, [value, ...leads.map((option) => option.id)]);
  const flag = reasons[0];
  return (
    <div className="long-choice" data-leads={leads.length > 0 ? undefined : 'none'}>
      {leads.length > 0 && <Segments name={name} options={leads} flag={flag} />}
      <Combo
        name={name}
        label={field.label}
        options={rest}
        leads={leads.length > 0}
        quiet={flag !== undefined && reasons.indexOf(flag, 1) > 0}
      />
    </div>
  );
}
