import './button.css';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { say } from '../../texts/say.ts';
import { Icon } from '../parts/Icon.tsx';
import { KEYS } from '../parts/keys.ts';
import { useSheet } from '../parts/use-sheet.tsx';
import { isMac, isPaletteKey, keepTyped, type Typing } from './keys.ts';

const load = async () => (await import('./load-palette.tsx')).loadPalette();

const prepare = (): void => void load().catch(() => {});
const never = (): (() => void) => () => {};

/** Opens the palette, as its keys do; the focus goes back to where it was before. */
export function PaletteButton() {
  const mac = useSyncExternalStore(never, isMac, () => false);
  const button = useRef<HTMLButtonElement>(null);
  const place = useRef<Element>(null);
  // What had the focus may be gone by then: a choice can take its field away.
  const [opener] = useState(() => ({
    get current() {
      return place.current?.isConnected ? (place.current as HTMLElement) : button.current;
    },
  }));
  const { show, sheet } = useSheet<Typing>(load, opener, ({ typed }) => {
    typed();
    opener.current?.focus();
    return say`The search could not be loaded. Try again.`;
  });
  const waiting = useRef<Typing>(null);
  const open = (): void => {
    if (waiting.current?.wanted()) return;
    const { activeElement } = document;
    place.current = activeElement === document.body ? null : activeElement;
    waiting.current = keepTyped();
    void show(waiting.current, waiting.current.wanted);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: to open it needs nothing that changes
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      // The modifier comes before the key: time to load what is about to be asked for.
      if (event.key === 'Control' || event.key === 'Meta') prepare();
      if (!isPaletteKey(event)) return;
      event.preventDefault();
      if (document.querySelector('dialog[open]')) return;
      event.stopPropagation();
      open();
    };
    addEventListener('keydown', press, true);
    return () => removeEventListener('keydown', press, true);
  }, []);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button palette-button"
        aria-haspopup="dialog"
        aria-label={say`Find anything`}
        aria-keyshortcuts={mac ? 'Meta+K' : 'Control+K'}
        onClick={open}
        onPointerEnter={prepare}
      >
        <Icon name="search" />
        <span className="bar-word">{say`Find`}</span>
        <kbd className="bar-hint palette-hint">
          {mac ? KEYS.command : KEYS.control} {KEYS.find}
        </kbd>
      </button>
      {sheet}
    </>
  );
}
