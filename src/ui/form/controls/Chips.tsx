import { optionLabel } from '../../../config/describe.ts';
import type { FieldName, SetField } from '../../../config/fields.ts';
import { say } from '../../../texts/say.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Prose } from '../../parts/Prose.tsx';
import { useReasons } from '../use-field.ts';

interface ChipsProps {
  readonly name: FieldName;
  readonly field: SetField;
  readonly ids: readonly string[];
  readonly onRemove: (id: string) => void;
}

/** What is chosen of a long list, each to be taken out; what cannot be used is flagged with its reason. */
export function Chips({ name, field, ids, onRemove }: ChipsProps) {
  const reasons = useReasons(name, ids);
  if (ids.length === 0) return <p className="note">{say`None chosen.`}</p>;
  return (
    <>
      <ul className="chips" aria-label={say`${field.label}: chosen`}>
        {ids.map((id, index) => (
          <li
            key={id}
            className="chip"
            data-option={id}
            data-state={reasons[index] === undefined ? undefined : 'flagged'}
          >
            {reasons[index] !== undefined && <Icon name="warning" />}
            {optionLabel(name, id)}
            <button
              type="button"
              className="chip-remove"
              aria-label={say`Remove ${optionLabel(name, id)}`}
              onClick={() => onRemove(id)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      {[...new Set(reasons.filter((reason) => reason !== undefined))].map((reason) => (
        <p key={reason} className="note" data-state="flagged">
          <Icon name="warning" />
          <Prose text={reason} />
        </p>
      ))}
    </>
  );
}
