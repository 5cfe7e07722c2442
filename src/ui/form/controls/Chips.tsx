import { optionLabel } from '../../../config/describe.ts';
import type { FieldName, SetField } from '../../../config/fields.ts';
import { say } from '../../../texts/say.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Prose } from '../../parts/Prose.tsx';
import { useAnnounce } from '../../parts/status.ts';
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
  const announce = useAnnounce();
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
              onClick={({ currentTarget }) => {
                keepFocus(currentTarget);
                onRemove(id);
                announce(say`${optionLabel(name, id)} is no longer chosen.`);
              }}
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

/** Hands the focus on before a chip goes: to the next one, or else to the box that searches. */
function keepFocus(button: HTMLElement): void {
  const next = button.closest('.chip')?.nextElementSibling?.querySelector<HTMLElement>('.chip-remove');
  (next ?? button.closest('.set-search')?.querySelector<HTMLElement>('[type=search]'))?.focus();
}
