import { useSyncExternalStore } from 'react';
import { onTheme, pickTheme, THEMES, type Theme, theme } from '../../state/theme.ts';
import { say } from '../../texts/say.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';

const FACES: Readonly<Record<Theme, { icon: IconName; label: string }>> = {
  system: { icon: 'screen', label: say`As the system` },
  light: { icon: 'sun', label: say`Light` },
  dark: { icon: 'moon', label: say`Dark` },
};

const unknown = (): Theme => 'system';

/** Light, dark, or as the system. Where the bar is short, a button opens the three. */
export function ThemeSwitch() {
  const picked = useSyncExternalStore(onTheme, theme, unknown);
  return (
    <>
      <button
        type="button"
        className="icon-button theme-button"
        title={say`Theme`}
        aria-label={say`Theme`}
        popoverTarget="theme-switch"
      >
        <Icon name={FACES[picked].icon} />
      </button>
      <fieldset id="theme-switch" className="theme-switch" aria-label={say`Theme`} popover="auto">
        {THEMES.map((each) => (
          <label key={each} className="theme-choice" title={FACES[each].label}>
            <input type="radio" name="theme" checked={each === picked} onChange={() => pickTheme(each)} />
            <Icon name={FACES[each].icon} />
            <span className="theme-word">{FACES[each].label}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
