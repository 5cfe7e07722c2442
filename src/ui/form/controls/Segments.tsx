import type { FieldName } from '../../../config/fields.ts';
import type { Option } from '../../../config/option.ts';
import { useConfigStore, useStore } from '../../../state/use-store.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Prose, withoutSigns } from '../../parts/Prose.tsx';
import { useReasons } from '../use-field.ts';

interface SegmentsProps {
  readonly name: FieldName;
  readonly options: readonly Option[];
  /** Why what is chosen beside these options cannot be used. */
  readonly flag?: string | undefined;
}

/** A choice among options with short names, side by side. Below stand the chosen one's help and every reason. */
export function Segments({ name, options, flag }: SegmentsProps) {
  const value = useStore((store) => store.chosen[name]);
  const store = useConfigStore();
  const reasons = useReasons(
    name,
    options.map((option) => option.id),
  );
  const chosen = options.findIndex((option) => option.id === value);
  const flagged = flag ?? reasons[chosen];
  const distinct = [...new Set(reasons.filter((reason) => reason !== undefined))];
  return (
    <div className="segments-block">
      <div className="segments">
        {options.map((option, index) => (
          <label key={option.id} className="segment" title={reasons[index] && withoutSigns(reasons[index])}>
            <input
              type="radio"
              name={name}
              value={option.id}
              checked={index === chosen}
              disabled={reasons[index] !== undefined && index !== chosen}
              aria-describedby={
                reasons[index] === undefined
                  ? undefined
                  : `${name}-reason-${distinct.indexOf(reasons[index])}`
              }
              onChange={() => store.getState().choose(name, option.id as never)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {chosen >= 0 && reasons[chosen] === undefined && (
        <p className="note">
          <Prose text={options[chosen]?.help ?? ''} />
        </p>
      )}
      {distinct.map((reason, index) => (
        <p
          key={reason}
          className="note"
          data-state={flagged === reason ? 'flagged' : 'barred'}
          id={`${name}-reason-${index}`}
        >
          <Icon name={flagged === reason ? 'warning' : 'barred'} />
          <Prose text={reason} />
        </p>
      ))}
    </div>
  );
}
