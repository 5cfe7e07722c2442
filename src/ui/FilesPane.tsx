import './preview/preview.css';
import './highlight/highlight.css';
import './trace/trace.css';
import { Suspense } from 'react';
import { useStore } from '../state/use-store.ts';
import { currentFiles, useFiles } from './load-files.ts';

function Pane() {
  const { Preview } = useFiles();
  return <Preview />;
}

/** What waits for the preview has no other hooks: they would be lost to React where it comes between two tries. */
function Count() {
  useFiles();
  return <Length />;
}

function Length() {
  return useStore((store) => store.files.length);
}

/** The generated files, as soon as the generator has come: the form does not wait for it. */
export const FILES_PANE = (
  <Suspense fallback={<div />}>
    <Pane />
  </Suspense>
);

/** How many files there are. */
export const FILES_COUNT = (
  <Suspense fallback={null}>
    <Count />
  </Suspense>
);

function AllProblems() {
  const { Problems } = useFiles();
  return <Problems />;
}

/** What there is to say about what was chosen. */
export const PROBLEMS = (
  <Suspense fallback={<section className="problems" />}>
    <AllProblems />
  </Suspense>
);

/** What an opened link held that could not be used. */
export function Rejected() {
  const files = useStore((store) => (store.rejected.length > 0 ? currentFiles() : undefined));
  return files && <files.RejectedNotice />;
}
