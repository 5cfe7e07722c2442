import type { Panel } from '../view.ts';

/** The id of the tab of a panel. */
export const tabId = (panel: Panel): string => `tab-${panel}`;

/** The id of the panel itself. */
export const panelId = (panel: Panel): string => `panel-${panel}`;
