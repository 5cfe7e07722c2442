import { DEFAULT_CONFIG } from '../../../config/fields.ts';
import type { Store } from '../../../state/store.ts';
import { pickTheme, type Theme, theme } from '../../../state/theme.ts';
import { copyAloud } from '../../parts/clipboard.ts';
import type { IconName } from '../../parts/Icon.tsx';
import type { View } from '../../view.ts';
import type { Page, Row, Standing } from '../row.ts';

/** Something that the page does. */
interface Action extends Pick<Row, 'id' | 'label' | 'help'> {
  readonly words: readonly string[];
  readonly icon?: IconName;
  readonly one?: true;
  readonly standing?: (store: Store) => Standing;
  readonly there?: () => boolean;
  readonly run: (page: Page) => void;
}

/** Presses a button of the page, which does and says the rest itself. */
const press =
  (selector: string, view?: View) =>
  (page: Page): void =>
    page.leave(() => {
      if (view !== undefined) page.view.show(view);
      requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.click());
    });

/** What a button of the page does: offered where there is such a button, and pressed through it. */
const pressing = (selector: string, view?: View): Pick<Action, 'there' | 'run'> => ({
  there: () => document.querySelector(selector) !== null,
  run: press(selector, view),
});

const shownFile = ({ files, selected }: Store) => files.find(({ path }) => path === selected);

function copyShownFile({ store, leave }: Page): void {
  const file = shownFile(store.getState());
  if (!file) return;
  leave((announce) => void copyAloud(file.content, file.path, announce));
}

const themeAction = (id: Theme, icon: IconName, label: string): Action => ({
  id: `theme-${id}`,
  label,
  help: 'Changes the colours of the page.',
  words: ['theme', 'colours', 'mode'],
  icon,
  one: true,
  standing: () => ({ mark: theme() === id ? 'chosen' : 'free' }),
  run: ({ announce }) => {
    pickTheme(id);
    announce(`${label} is chosen.`);
  },
});

/** Every action, in the order in which they are offered. A new row is all that a new one needs. */
const ACTIONS: readonly Action[] = [
  {
    id: 'download',
    label: 'Download the project',
    help: 'All files as a zip.',
    words: ['zip', 'save', 'archive', 'export'],
    icon: 'download',
    ...pressing('#download'),
  },
  {
    id: 'share',
    label: 'Share',
    help: 'The link to these choices.',
    words: ['link', 'url', 'copy link'],
    icon: 'link',
    ...pressing('#share'),
  },
  {
    id: 'copy-file',
    label: 'Copy the file on show',
    help: 'Puts its text into the clipboard.',
    words: ['clipboard'],
    icon: 'files',
    standing: (store) => {
      const file = shownFile(store);
      return file ? { value: file.path } : {};
    },
    run: copyShownFile,
  },
  {
    id: 'undo',
    label: 'Undo',
    help: 'Takes the last change back.',
    words: ['back', 'revert'],
    icon: 'reset',
    ...pressing('#undo'),
  },
  {
    id: 'redo',
    label: 'Redo',
    help: 'Does again what was undone last.',
    words: ['again', 'forward'],
    icon: 'reset',
    ...pressing('#redo'),
  },
  {
    id: 'reset',
    label: 'Reset all',
    help: 'Puts every choice back to its default.',
    words: ['defaults', 'clear', 'start over'],
    icon: 'reset',
    run: ({ store, leave }) =>
      leave((announce) => {
        store.getState().replace(DEFAULT_CONFIG);
        announce('Every choice is back at its default.');
      }),
  },
  themeAction('light', 'sun', 'Light theme'),
  themeAction('dark', 'moon', 'Dark theme'),
  themeAction('system', 'screen', 'Theme of the system'),
  {
    id: 'compare-providers',
    label: 'Compare the providers',
    help: 'Where the toolchain comes from, side by side, with advice.',
    words: ['advice', 'fenix', 'rust-overlay'],
    icon: 'form',
    ...pressing('.compare-button', 'form'),
  },
  {
    id: 'licences',
    label: 'Data and licences',
    help: 'Of which day the data is, and whose works the page is made of.',
    words: ['about', 'licenses', 'version', 'sources'],
    icon: 'hint',
    ...pressing('.page-footer button', 'form'),
  },
];

/** A row for each action. */
export const ACTION_ROWS: readonly Row[] = ACTIONS.map(({ standing, run, ...action }) => ({
  ...action,
  key: `action ${action.id}`,
  heading: 'Actions',
  useful: true,
  standing: standing ?? (() => ({})),
  enter: run,
}));
