import { DEFAULT_CONFIG } from '../../../config/fields.ts';
import { LAST_CHANGE } from '../../../state/compare/last-change.ts';
import { goToLanguage } from '../../../state/language.ts';
import type { Store } from '../../../state/store.ts';
import { pickTheme, type Theme, theme } from '../../../state/theme.ts';
import { COMMAND_LINE, commandAddress, WAYS } from '../../../state/ways.ts';
import { everyday } from '../../../texts/everyday.ts';
import { LANGUAGE, LANGUAGE_NAMES, LANGUAGES, type Language } from '../../../texts/language.ts';
import { say, sought } from '../../../texts/say.ts';
import { PASTED } from '../../compare/choice.ts';
import { loadKeeping } from '../../keeping/load-keeping.ts';
import { copyAloud } from '../../parts/clipboard.ts';
import type { IconName } from '../../parts/Icon.tsx';
import { openAt } from '../../parts/place.ts';
import { shownFile } from '../../preview/shown-file.ts';
import type { View } from '../../view.ts';
import { goToPanel } from '../../views/panel-ids.ts';
import type { Page, Row, Standing } from '../row.ts';
import { LANGUAGE_WORDS } from '../words.ts';

/** Something that the page does. */
interface Action extends Pick<Row, 'id' | 'label' | 'lang' | 'help'> {
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

/** What a dialog does at one place of it: opened by its button, with the focus there. */
const within = (button: string, place: string): Pick<Action, 'run'> => ({
  run: (page) => {
    openAt(place);
    press(button)(page);
  },
});

function copyShownFile({ store, leave }: Page): void {
  const file = shownFile(store.getState());
  if (!file) return;
  leave((announce) => void copyAloud(file.content, say`Copied ${file.path}.`, announce));
}

const comparing =
  (source: string) =>
  ({ view, leave }: Page): void =>
    leave(() => goToPanel(view, 'compare', source));

const themeAction = (id: Theme, icon: IconName, label: string, words: string): Action => ({
  id: `theme-${id}`,
  label,
  help: say`Changes the colours of the page.`,
  words: [...everyday(words), ...everyday(sought`theme, colours, mode, preferences, settings`)],
  icon,
  one: true,
  standing: () => ({ mark: theme() === id ? 'chosen' : 'free' }),
  run: ({ announce }) => {
    pickTheme(id);
    announce(say`${label} is chosen.`);
  },
});

/** A language by the names that the page and English have for it. */
const namesOf = (language: Language): readonly string[] =>
  [LANGUAGE, 'en'].flatMap((by) => new Intl.DisplayNames([by], { type: 'language' }).of(language) ?? []);

const languageAction = (language: Language): Action => ({
  id: `language-${language}`,
  label: LANGUAGE_NAMES[language],
  lang: language,
  help: say`Shows the page in this language.`,
  words: [
    ...new Set([
      ...namesOf(language),
      ...LANGUAGE_WORDS[language],
      ...everyday(sought`language, preferences, settings`),
    ]),
  ],
  one: true,
  standing: () => ({ mark: LANGUAGE === language ? 'chosen' : 'free' }),
  run: ({ store }) => goToLanguage(language, store),
});

/** Every action of the page, in the order in which they are offered. A new row is all that a new one needs. */
const ACTIONS: readonly Action[] = [
  {
    id: 'download',
    label: say`Download the project`,
    help: say`All files as a zip.`,
    words: ['zip', 'tarball', ...everyday(sought`save, archive, export`)],
    icon: 'download',
    ...pressing('#download'),
  },
  {
    id: 'share',
    label: say`Share`,
    help: say`The link to these choices.`,
    words: ['url', 'permalink', ...everyday(sought`link, copy link`)],
    icon: 'link',
    ...pressing('#share'),
  },
  {
    id: 'save',
    label: say`Save this configuration`,
    help: say`Makes a bookmark under the project’s name.`,
    words: everyday(sought`bookmark, keep, store, remember`),
    icon: 'bookmark',
    run: ({ store, leave }) =>
      leave((announce) =>
        loadKeeping().then(
          ({ saveAloud }) => saveAloud(store, announce),
          () => announce(say`What saves it could not be loaded. Try again.`),
        ),
      ),
  },
  {
    id: 'saved',
    label: say`Open saved…`,
    help: say`Bookmarks, the history, and what two configurations differ in.`,
    words: everyday(sought`bookmarks, history, recent, compare, restore, forget`),
    icon: 'bookmark',
    ...pressing('#saved'),
  },
  {
    id: 'copy-file',
    label: say`Copy the file on show`,
    help: say`Puts its text into the clipboard.`,
    words: everyday(sought`clipboard`),
    icon: 'files',
    standing: (store) => {
      const file = shownFile(store);
      return file ? { value: file.path } : {};
    },
    run: copyShownFile,
  },
  {
    id: 'undo',
    label: say`Undo`,
    help: say`Takes the last change back.`,
    words: everyday(sought`back, revert`),
    icon: 'reset',
    ...pressing('#undo'),
  },
  {
    id: 'redo',
    label: say`Redo`,
    help: say`Does again what was undone last.`,
    words: everyday(sought`again, forward`),
    icon: 'reset',
    ...pressing('#redo'),
  },
  {
    id: 'reset',
    label: say`Reset all`,
    help: say`Puts every choice back to its default.`,
    words: everyday(sought`defaults, clear, start over`),
    icon: 'reset',
    run: ({ store, leave }) =>
      leave((announce) => {
        store.getState().replace(DEFAULT_CONFIG);
        announce(say`Every choice is back at its default.`);
      }),
  },
  {
    id: 'compare-last',
    label: say`Show the difference of the last change`,
    help: say`What it did to the files.`,
    words: ['diff', 'patch', ...everyday(sought`compare, changes`)],
    icon: 'files',
    run: comparing(LAST_CHANGE),
  },
  {
    id: 'compare-pasted',
    label: say`Compare with a file of yours`,
    help: say`A flake.nix, a Cargo.toml, a link or a ferroflake.json, pasted or opened.`,
    words: ['diff', 'patch', ...everyday(sought`difference, own`)],
    icon: 'files',
    run: comparing(PASTED),
  },
  themeAction('light', 'sun', say`Light theme`, sought`light, bright, day`),
  themeAction('dark', 'moon', say`Dark theme`, sought`dark, night`),
  themeAction('system', 'screen', say`Theme of the system`, sought`automatic`),
  ...LANGUAGES.map(languageAction),
  {
    id: 'compare-providers',
    label: say`Compare the providers`,
    help: say`Where the toolchain comes from, side by side, with advice.`,
    words: ['fenix', 'rust-overlay', ...everyday(sought`advice`)],
    icon: 'form',
    ...pressing('.compare-button', 'form'),
  },
  {
    id: 'licences',
    label: say`Data and licences`,
    help: say`Of which day the data is, and whose works the page is made of.`,
    words: ['about', 'licenses', ...everyday(sought`version, sources`)],
    icon: 'hint',
    ...pressing('#about', 'form'),
  },
  {
    id: 'accessibility',
    label: say`Accessibility`,
    help: say`What is claimed and tested, what is not reached, and the keys of the page.`,
    words: ['a11y', 'wcag', ...everyday(sought`keyboard, shortcuts, screen reader`)],
    icon: 'hint',
    ...pressing('#accessibility', 'form'),
  },
];

/** What is done within dialogs and below the files: found by those who ask for it. */
const INNER_ACTIONS: readonly Action[] = [
  {
    id: 'open-file',
    label: say`Open choices from a file`,
    help: say`A ferroflake.json takes the place of what is chosen now.`,
    words: ['ferroflake.json', ...everyday(sought`import, load, upload`)],
    icon: 'files',
    ...within('#share', '.share-file button'),
  },
  ...WAYS.map(
    ({ id, label, says, words }): Action => ({
      id: `take-${id}`,
      label,
      help: says,
      words,
      icon: 'download',
      ...within('#share', `[data-takeaway=${id}]`),
    }),
  ),
  {
    id: 'take-command',
    label: COMMAND_LINE.label,
    help: COMMAND_LINE.says,
    words: ['npx', 'cli', ...everyday(sought`command line`)],
    icon: 'link',
    there: () => commandAddress() !== undefined,
    ...within('#share', '[data-takeaway=command]'),
  },
  {
    id: 'qr',
    label: say`QR code of the link`,
    help: say`For the camera of a phone.`,
    words: everyday(sought`phone`),
    icon: 'link',
    ...within('#share', '.share-link'),
  },
  {
    id: 'export-kept',
    label: say`Export what is kept`,
    help: say`Bookmarks and history as a file.`,
    words: everyday(sought`backup, bookmarks, history`),
    icon: 'download',
    ...within('#saved', '.kept-here'),
  },
  {
    id: 'import-kept',
    label: say`Import what was exported`,
    help: say`Takes bookmarks and history over from a file.`,
    words: everyday(sought`restore, bookmarks, history, upload`),
    icon: 'files',
    ...within('#saved', '.kept-import button'),
  },
  {
    id: 'why-line',
    label: say`Why this line?`,
    help: say`Names the choices behind a line of the file on show.`,
    words: everyday(sought`trace, reason`),
    icon: 'files',
    run: ({ view, leave }) =>
      leave(() => {
        view.open('files');
        requestAnimationFrame(() => {
          const button = document.querySelector<HTMLElement>('.line-strip button');
          button?.focus();
          button?.click();
        });
      }),
  },
];

const actionRow = ({ standing, run, ...action }: Action): Row => ({
  ...action,
  key: `action ${action.id}`,
  heading: say`Actions`,
  standing: standing ?? (() => ({})),
  enter: run,
});

/** A row for each action. */
export const ACTION_ROWS: readonly Row[] = [
  ...ACTIONS.map((action): Row => ({ ...actionRow(action), useful: true })),
  ...INNER_ACTIONS.map(actionRow),
];
