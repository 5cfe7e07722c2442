import type { FieldName, FlagField } from '../../../config/fields.ts';
import { useConfigStore, useStore } from '../../../state/use-store.ts';

/** A switch, named by the field's own label. */
export function FlagRow({ name, field }: { name: FieldName; field: FlagField }) {
  const on = useStore((store) => store.chosen[name]) as boolean;
  const store = useConfigStore();
  return (
    <label className="flag">
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native check box says by itself whether it is checked
        role="switch"
        className="switch"
        checked={on}
        aria-describedby={`${name}-help`}
        onChange={(event) => store.getState().choose(name, event.currentTarget.checked as never)}
      />
      <span className="field-label">{field.label}</span>
    </label>
  );
}
