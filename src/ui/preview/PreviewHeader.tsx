import type { ProjectFile } from '../../project/project-file.ts';
import { Icon } from '../parts/Icon.tsx';
import { useCopy } from '../parts/use-copy.ts';
import { CopyIcon } from './CopyIcon.tsx';
import { byteLength, formatSize } from './size.ts';

function download(file: ProjectFile): void {
  const url = URL.createObjectURL(new Blob([file.content], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = url;
  // A leading dot would be dropped or hidden by browsers anyhow; the name is the file's own.
  link.download = file.path.slice(file.path.lastIndexOf('/') + 1);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** What file is shown, and the ways to take it along. */
export function PreviewHeader({ file }: { readonly file: ProjectFile }) {
  const copy = useCopy();
  return (
    <header className="preview-header">
      <h2 className="preview-path">{file.path}</h2>
      <span className="preview-size">{formatSize(byteLength(file.content))}</span>
      <button
        type="button"
        className="icon-button"
        aria-label="Copy this file"
        title="Copy this file"
        onClick={() => copy(file.content, file.path)}
      >
        <CopyIcon />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label="Download this file"
        title="Download this file"
        onClick={() => download(file)}
      >
        <Icon name="download" />
      </button>
    </header>
  );
}
