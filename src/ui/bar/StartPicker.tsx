import { useConfigStore, useStoreNow } from '../../state/use-store.ts';
import { say } from '../../texts/say.ts';
import { activeStart, STARTS, startAloud } from '../form/presets.ts';
import { useAnnounce } from '../parts/status.ts';

/** The presets, at hand wherever the form is scrolled to. */
export function StartPicker() {
  const active = useStoreNow((store) => activeStart(store.chosen));
  const store = useConfigStore();
  const announce = useAnnounce();
  return (
    <label className="start-picker">
      <span>{say`Preset`}</span>
      <select
        value={active}
        onChange={(event) => {
          const start = STARTS.find(({ id }) => id === event.currentTarget.value);
          if (start) void startAloud(store, start, announce);
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
