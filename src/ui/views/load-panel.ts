import type { ComponentType } from 'react';
import type { Panel, ViewSwitch } from '../view.ts';

/** What a panel is told: the thing within it that was asked for. */
export interface PanelProps {
  readonly target: ViewSwitch['target'];
}

/** A panel that is loaded when it is first looked at. */
export type LatePanel = Exclude<Panel, 'files'>;

const LOADERS: Readonly<Record<LatePanel, () => Promise<ComponentType<PanelProps>>>> = {
  compare: async () => (await import('../compare/CompareView.tsx')).CompareView,
  commands: async () => (await import('./CommandsView.tsx')).CommandsView,
  snippets: async () => (await import('./SnippetsView.tsx')).SnippetsView,
  help: async () => (await import('./HelpView.tsx')).HelpView,
};

const loaded = new Map<LatePanel, ComponentType<PanelProps>>();

/** The panel, once it has been loaded. */
export const loadedPanel = (panel: LatePanel): ComponentType<PanelProps> | undefined => loaded.get(panel);

/** Loads a panel; a load that failed is tried again at the next call. */
export async function loadPanel(panel: LatePanel): Promise<ComponentType<PanelProps>> {
  const view = loaded.get(panel) ?? (await LOADERS[panel]());
  loaded.set(panel, view);
  return view;
}
