import { type KeyboardEvent, useRef } from 'react';
import { say } from '../../texts/say.ts';
import { PANELS, type Panel, useView } from '../view.ts';
import { loadPanel } from './load-panel.ts';
import { panelId, tabId } from './panel-ids.ts';

/** By how many tabs a key moves on; the first and the last are reached from either end. */
const MOVES: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => (at + 1) % PANELS.length,
  ArrowLeft: (at) => (at + PANELS.length - 1) % PANELS.length,
  Home: () => 0,
  End: () => PANELS.length - 1,
};

/** The tabs of the right column, with one tab stop: the arrows move, and show what they come to. */
export function PanelTabs() {
  const { panel, open } = useView();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    // With Alt they are the browser’s way back and forth.
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = MOVES[event.key]?.(PANELS.findIndex(({ id }) => id === panel));
    const next = to === undefined ? undefined : PANELS[to];
    if (to === undefined || !next) return;
    event.preventDefault();
    open(next.id);
    (list.current?.children[to] as HTMLElement | undefined)?.focus();
  };
  const prepare = (id: Panel) => (): void => void (id !== 'files' && loadPanel(id).catch(() => {}));
  return (
    <div className="panel-tabs" role="tablist" aria-label={say`What to show`} ref={list} onKeyDown={move}>
      {PANELS.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          role="tab"
          className="panel-tab"
          id={tabId(id)}
          aria-selected={id === panel}
          aria-controls={id === panel ? panelId(id) : undefined}
          tabIndex={id === panel ? 0 : -1}
          onClick={() => open(id)}
          onPointerEnter={prepare(id)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
