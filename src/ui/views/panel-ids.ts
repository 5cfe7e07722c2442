import type { Panel, ViewSwitch } from '../view.ts';

/** The id of the tab of a panel. */
export const tabId = (panel: Panel): string => `tab-${panel}`;

/** The id of the panel itself. */
export const panelId = (panel: Panel): string => `panel-${panel}`;

/** Opens a panel, and within it the thing of that id, and puts the keyboard's focus on its tab. */
export function goToPanel({ open }: Pick<ViewSwitch, 'open'>, panel: Panel, target?: string): void {
  open(panel, target);
  requestAnimationFrame(() => document.getElementById(tabId(panel))?.focus());
}
