import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { say } from '../../texts/say.ts';
import { handOn } from '../parts/hand-on.ts';
import { useView } from '../view.ts';
import { type LatePanel, loadedPanel, loadPanel, type PanelProps } from './load-panel.ts';
import { panelId, tabId } from './panel-ids.ts';

/** A panel that comes when it is asked for; where it does not come, a way to ask again. */
export function LazyPanel({ panel }: { panel: LatePanel }) {
  const { target } = useView();
  const [View, setView] = useState<ComponentType<PanelProps> | undefined>(() => loadedPanel(panel));
  const [failed, setFailed] = useState(false);
  const load = useCallback((): (() => void) => {
    let wanted = true;
    setFailed(false);
    loadPanel(panel).then(
      (view) => wanted && setView(() => view),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [panel]);
  useEffect(load, [load]);
  return (
    <div className="panel" role="tabpanel" id={panelId(panel)} aria-labelledby={tabId(panel)}>
      {View && <View target={target} />}
      {failed && (
        <p
          ref={handOn(() => document.getElementById(tabId(panel))?.focus())}
          className="panel-failed"
          role="alert"
        >
          {say`This part of the page could not be loaded.`}
          <button type="button" className="button button-small" onClick={load}>
            {say`Try again`}
          </button>
        </p>
      )}
    </div>
  );
}
