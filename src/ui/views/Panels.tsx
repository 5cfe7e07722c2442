import { Preview } from '../preview/Preview.tsx';
import { useView } from '../view.ts';
import { LazyPanel } from './LazyPanel.tsx';
import { PanelTabs } from './PanelTabs.tsx';
import { panelId, tabId } from './panel-ids.ts';

/** The right column below the problems: its tabs, and what the chosen one shows. The files stay where they are. */
export function Panels() {
  const { panel } = useView();
  return (
    <>
      <PanelTabs />
      <div
        className="panel"
        role="tabpanel"
        id={panelId('files')}
        aria-labelledby={tabId('files')}
        hidden={panel !== 'files'}
      >
        <Preview />
      </div>
      {panel !== 'files' && <LazyPanel key={panel} panel={panel} />}
    </>
  );
}
