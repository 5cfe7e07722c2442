import './preview.css';
import '../highlight/highlight.css';
import { useState } from 'react';
import { useStore } from '../../state/use-store.ts';
import { CodeView } from './CodeView.tsx';
import { FileTree } from './FileTree.tsx';
import { PreviewHeader } from './PreviewHeader.tsx';
import { touchedFiles } from './touched.ts';

const NO_LINES: readonly number[] = [];
const NO_FILES: ReadonlySet<string> = new Set();

/** The generated project: its files, and the one that is selected. Fills its container. */
export function Preview() {
  const files = useStore((store) => store.files);
  const selected = useStore((store) => store.selected);
  const changed = useStore((store) => store.changed);
  const select = useStore((store) => store.select);

  // Only a change touches files: not the first render, and not the page's learning of its own address.
  const [seen, setSeen] = useState({ files, changed, touched: NO_FILES });
  const touched = seen.changed === changed ? seen.touched : touchedFiles(seen.files, files);
  if (seen.files !== files) setSeen({ files, changed, touched });

  const file = files.find(({ path }) => path === selected) ?? files[0];
  return (
    <div className="preview">
      <div className="preview-columns">
        <FileTree files={files} selected={file?.path ?? ''} touched={touched} onSelect={select} />
        {file ? (
          <div className="preview-file">
            <PreviewHeader file={file} />
            <CodeView file={file} marked={changed.get(file.path) ?? NO_LINES} />
          </div>
        ) : null}
      </div>
    </div>
  );
}
