import { say } from '../../texts/say.ts';

/** Something that the page claims of its accessibility, and the browser test that holds it. */
export interface Claim {
  readonly says: string;
  /** The name of the file in e2e/, without its ending. */
  readonly spec: string;
  /** What its title holds, as the file has it. */
  readonly test: string;
}

/** What is claimed; docs/accessibility.md says the same. */
export const CLAIMS: readonly Claim[] = [
  {
    says: say`The checker axe, which looks at names, roles and contrast among others, finds nothing in both themes: on the form, the views beside it, and the dialogs that compare, share and tell of the data and of accessibility.`,
    spec: 'a11y',
    test: 'axe finds nothing',
  },
  {
    says: say`A preset, a library, the mend of a problem, a file and the download are reached and used by the keyboard alone.`,
    spec: 'reach',
    test: 'a preset, a library, a mend, a file and the zip by the keyboard alone',
  },
  {
    says: say`What has the keyboard’s focus is never hidden behind the bar, the index or anything else that stays in place.`,
    spec: 'reach',
    test: 'what has the focus is in sight',
  },
  {
    says: say`In forced colours, what is chosen, changed, open or has the focus can still be seen.`,
    spec: 'reach',
    test: 'in forced colours every state can still be seen',
  },
  {
    says: say`At a zoom of 200% and 400%, with the text spread out besides, the form, the files and the dialog that shares cut no text off and do not scroll sideways.`,
    spec: 'reach',
    test: 'with the text spread out, nothing is cut off or hidden',
  },
  {
    says: say`Who asks the system for no motion gets none.`,
    spec: 'reach',
    test: 'who wants no motion gets none',
  },
  {
    says: say`In the form and the files, each target is at least 24 pixels wide and high.`,
    spec: 'reach',
    test: 'every target is 24 px wide and high',
  },
  {
    says: say`Under a finger, what is chosen and done in the form and the files is at least 44 pixels high.`,
    spec: 'reach',
    test: 'what is chosen and done is 44 px high',
  },
  {
    says: say`With the default choices nothing moves while the page comes alive.`,
    spec: 'sections',
    test: 'neither the page as it comes alive nor a mark moves anything',
  },
];

/** What is known not to be reached. */
export const LIMITS: readonly string[] = [
  say`The tests run in Chromium, those of the main tasks in Firefox, too. No screen reader was tried.`,
  say`On a screen of 861 pixels or more, the editor Monaco takes the place of a file’s plain text once you turn to it. It draws its lines itself: they do not wrap, and text that you spread out does not reach them. On a narrower screen, or at a zoom that makes it one, the plain text stays.`,
  say`The buttons beside a field that tell more of it and show its lines are 24 pixels high under a finger, too.`,
];

/** What keys do, beside those that every control of its kind has. */
export const KEYS: readonly { readonly keys: string; readonly does: string }[] = [
  { keys: say`Ctrl K, ⌘ K`, does: say`Finds options, files, parts of the form and actions by name.` },
  { keys: say`Ctrl Z, ⌘ Z`, does: say`Takes the last change back.` },
  { keys: say`Ctrl Shift Z, ⌘ Shift Z, Ctrl Y`, does: say`Does again what was taken back.` },
  { keys: say`Ctrl Enter`, does: say`In a field: shows the lines that come from it.` },
  {
    keys: 'F1, ?',
    does: say`In the form: tells more of a field or an option; the question mark does where none can be typed.`,
  },
  { keys: say`← → Home End`, does: say`In the tabs above the files: shows another one.` },
  { keys: say`↑ ↓ Home End`, does: say`In the list of files: goes to another one.` },
  { keys: say`F7, Shift F7`, does: say`In a comparison: goes to the next difference, or to the one before.` },
  { keys: 'Esc', does: say`Closes a list, a dialog or a notice.` },
];
