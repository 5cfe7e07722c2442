import './preview.css';
import '../highlight/highlight.css';
import { useState } from 'react';
import { useStore } from '../../state/use-store.ts';
import { CodeView } from './CodeView.tsx';
import { FileTree } from './FileTree.tsx';
import { PreviewHeader } from './PreviewHeader.tsx';
import { touchedFiles } from './touched.ts';

const NO_LINES: readonly number[] = [];

/** The generated project: its files, and the one that is selected. Fills its container. */
export function Preview() {
  const files = useStore((store) => store.files);
  const selected = useStore((store) => store.selected);
  const changed = useStore((store) => store.changed);
  const select = useStore((store) => store.select);

  const [seen, setSeen] = useState({ files, touched: new Set<string>() as ReadonlySet<string> });
  const touched = seen.files === files ? seen.touched : touchedFiles(seen.files, files);
  if (seen.files !== files) setSeen({ files, touched });

  const file = files.find(({ path }) => path === selected) ?? files[0];
  return (
    <div className="preview">
      <FileTree files={files} selected={file?.path ?? ''} touched={touched} onSelect={select} />
      {file ? (
        <div className="preview-file">
          <PreviewHeader file={file} />
          <CodeView file={file} marked={changed.get(file.path) ?? NO_LINES} />
        </div>
      ) : null}
    </div>
  );
}
