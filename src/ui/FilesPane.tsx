// The styles of what comes behind this: with the page, so that it is painted as it stays and nothing waits for them.
import './parts/notice.css';
import './rejected.css';
import './changes/changes.css';
import './changes/undo.css';
import './keeping/restored.css';
import './preview/preview.css';
import './highlight/highlight.css';
import './trace/trace.css';
import { type ReactNode, Suspense } from 'react';
import { useStore } from '../state/use-store.ts';
import { currentFiles, type Files, useFiles } from './load-files.ts';

/** What waits for the files has no other hooks: they would be lost to React where it comes between two tries. */
function Late({ show }: { show: (files: Files) => ReactNode }) {
  return show(useFiles());
}

/**
 * A part of the page that comes with the generator: the form does not wait for it, and what was prerendered stands
 * there until then. Each is one element for good, so that nothing around it has it rendered again too early.
 */
const late = (show: (files: Files) => ReactNode, fallback: ReactNode = null): ReactNode => (
  <Suspense fallback={fallback}>
    <Late show={show} />
  </Suspense>
);

/** The right column below the problems. */
export const PANELS_PANE = late(({ Panels }) => <Panels />, <div />);

/** What there is to say about what was chosen. */
export const PROBLEMS = late(({ Problems }) => <Problems />, <section className="problems" />);

/** What the bar offers for all that was chosen: where to start from, the way back, how it looks, handing it over. */
export const START_PICKER = late(({ StartPicker }) => <StartPicker />);
export const UNDO_BUTTONS = late(({ UndoButtons }) => <UndoButtons />);
export const THEME_SWITCH = late(({ ThemeSwitch }) => <ThemeSwitch />);
export const SAVED_BUTTON = late(({ SavedButton }) => <SavedButton />);
export const SHARE_BUTTON = late(({ ShareButton }) => <ShareButton />);

/** Below the form: what the page is made of. */
export const PAGE_FOOTER = late(({ PageFooter }) => <PageFooter />, <footer className="page-footer" />);

/** What is said where a choice changed something elsewhere, where choices came back, where there is a new version. */
export const CHANGES = late(({ Changes }) => <Changes />);
export const KEEPING = late(({ Keeping }) => <Keeping />);
export const UPDATES = late(({ Updates }) => <Updates />);

/** The way to each part of the form. */
export const SECTION_INDEX = late(({ SectionIndex }) => <SectionIndex />);

function Length() {
  return useStore((store) => store.files.length);
}

/** How many files there are. */
export const FILES_COUNT = late(() => <Length />);

/** What an opened link held that could not be used. */
export function Rejected() {
  const files = useStore((store) => (store.rejected.length > 0 ? currentFiles() : undefined));
  return files && <files.RejectedNotice />;
}
