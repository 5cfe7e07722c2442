import './preview.css';
import '../highlight/highlight.css';
import { useStore } from '../../state/use-store.ts';
import { CodeView } from './CodeView.tsx';
import { FileTree } from './FileTree.tsx';
import { PreviewHeader } from './PreviewHeader.tsx';

const NO_LINES: readonly number[] = [];

/** The generated project: its files, and the one that is selected. Fills its container. */
export function Preview() {
  const files = useStore((store) => store.files);
  const selected = useStore((store) => store.selected);
  const changed = useStore((store) => store.changed);
  const touched = useStore((store) => store.touched);
  const select = useStore((store) => store.select);

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
