import { useConfigStore, useStore } from '../../state/use-store.ts';
import { Icon } from '../parts/Icon.tsx';
import { Prose } from '../parts/Prose.tsx';
import { useAnnounce } from '../parts/status.ts';
import { activeStart, STARTS, startAloud } from './presets.ts';

/** Complete configs to start from, a card each. */
export function StartCards() {
  const active = useStore((store) => activeStart(store.chosen));
  const store = useConfigStore();
  const announce = useAnnounce();
  return (
    <ul className="starts">
      {STARTS.map((preset) => (
        <li key={preset.id}>
          <button
            type="button"
            className="start"
            value={preset.id}
            aria-pressed={preset.id === active}
            onClick={() => startAloud(store, preset, announce)}
          >
            <span className="start-label">
              {preset.label}
              {preset.id === active && <Icon name="check" />}
            </span>
            <span className="start-help">
              <Prose text={preset.help} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
