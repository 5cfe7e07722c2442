import './preview.css';
import '../highlight/highlight.css';
import '../trace/trace.css';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ProjectFile } from '../../project/project-file.ts';
import type { Store } from '../../state/store.ts';
import { useStore, useStoreNow } from '../../state/use-store.ts';
import { writeInTurn } from '../../state/write-files.ts';
import { LineStrip } from '../trace/LineStrip.tsx';
import { useTraceView } from '../trace/trace-view.ts';
import { type LineAsker, useTracing } from '../trace/use-tracing.ts';
import { CodeView } from './CodeView.tsx';
import { FileTree } from './FileTree.tsx';
import { PreviewHeader } from './PreviewHeader.tsx';
import { shownFile } from './shown-file.ts';
import type { LineEvents } from './use-static-lines.ts';

const NO_LINES: readonly number[] = [];
const NOT_TRACED: ReadonlyMap<string, readonly number[]> = new Map();

/** The generated project: its files, and the one that is selected. Fills its container. */
export const Preview = () => (
  <div className="preview">
    <div className="preview-columns">
      <Tree />
      <File />
    </div>
  </div>
);

/** The store as it was when the contents of all its files were there last: they are written in turn, not in one go. */
function useWritten(): Store {
  const now = useStore((store) => store);
  const [written, setWritten] = useState(now);
  useEffect(
    () => (now.files === written.files ? undefined : writeInTurn(now.files, () => setWritten(now))),
    [now, written],
  );
  return written;
}

/** All files, once the one on show is on screen: their sizes need the contents of all of them. */
function Tree() {
  const { files, touched, select } = useWritten();
  const traced = useTraceView(({ lit }) => lit?.lines ?? NOT_TRACED);
  const selected = useStoreNow((store) => shownFile(store)?.path ?? '');
  return <FileTree files={files} selected={selected} touched={touched} traced={traced} onSelect={select} />;
}

function File() {
  const file = useStoreNow(shownFile);
  const asker = useTracing();
  return (
    file && (
      <div className="preview-file">
        <PreviewHeader path={file.path} />
        <Lines file={file} asker={asker} />
      </div>
    )
  );
}

/** The text of the file with what is set off in it, and what there is to say of its lines. */
function Lines({ file, asker }: { readonly file: ProjectFile; readonly asker: LineAsker }) {
  const changed = useStoreNow((store) => store.changed);
  const lit = useTraceView((view) => view.lit);
  const kept = useTraceView(({ asked }) =>
    asked?.kept && asked.path === file.path ? asked.line : undefined,
  );
  const currentLine = useRef(() => 1);

  const marked = changed.get(file.path) ?? NO_LINES;
  const traced = lit?.lines.get(file.path) ?? NO_LINES;
  const asked = useMemo(() => (kept === undefined ? NO_LINES : [kept]), [kept]);
  const marks = useMemo(() => ({ marked, traced, asked }), [marked, traced, asked]);
  const { path } = file;
  const events = useMemo<LineEvents>(
    () => ({
      point: (line) => asker.point(path, line),
      ask: (line, aloud) => asker.ask(path, line, aloud),
      current: currentLine,
    }),
    [asker, path],
  );
  return (
    <>
      <CodeView
        file={file}
        marks={marks}
        reveal={kept !== undefined ? asked : lit?.reveal ? traced : marked}
        lines={events}
      />
      <LineStrip path={path} currentLine={useCallback(() => currentLine.current(), [])} asker={asker} />
    </>
  );
}
