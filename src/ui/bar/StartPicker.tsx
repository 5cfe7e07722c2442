import { useConfigStore, useStoreNow } from '../../state/use-store.ts';
import { say } from '../../texts/say.ts';
import { activeStart, STARTS, startFrom } from '../form/presets.ts';

/** The presets, at hand wherever the form is scrolled to. */
export function StartPicker() {
  const active = useStoreNow((store) => activeStart(store.chosen));
  const store = useConfigStore();
  return (
    <label className="start-picker">
      <span>{say`Preset`}</span>
      <select
        value={active}
        onChange={(event) => {
          void startFrom(store, event.currentTarget.value);
        }}
      >
        {active === '' && <option value="">{say`Own choices`}</option>}
        {STARTS.map((preset) => (
          <option key={preset.id} value={preset.id}>
            {preset.label}
          </option>
        ))}
      </select>
    </label>
  );
}
