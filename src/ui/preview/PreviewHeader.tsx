import { memo, type ReactNode } from 'react';
import type { ProjectFile } from '../../project/project-file.ts';
import { offer } from '../../state/download.ts';
import { useConfigStore, useStore } from '../../state/use-store.ts';
import { say } from '../../texts/say.ts';
import { Icon } from '../parts/Icon.tsx';
import { useCopy } from '../parts/use-copy.ts';
import { useView } from '../view.ts';
import { goToPanel } from '../views/panel-ids.ts';
import { CompareIcon } from './CompareIcon.tsx';
import { CopyIcon } from './CopyIcon.tsx';
import { shownFile } from './shown-file.ts';
import { byteLength, formatSize } from './size.ts';

// A leading dot would be dropped or hidden by browsers anyhow; the name is the file's own.
const download = ({ path, content }: ProjectFile): void =>
  offer(path.slice(path.lastIndexOf('/') + 1), new Blob([content], { type: 'text/plain' }));

/** What file is shown, and the ways to take it along. It stays as it is while the file changes at each key. */
export const PreviewHeader = memo(function PreviewHeader({ path }: { readonly path: string }) {
  const store = useConfigStore();
  const copy = useCopy();
  const view = useView();
  const withFile = (act: (file: ProjectFile) => void) => (): void => {
    const file = shownFile(store.getState());
    if (file) act(file);
  };
  return (
    <header className="preview-header">
      <h2 className="preview-path">{path}</h2>
      <Size />
      <HeaderButton label={say`Compare this file`} act={() => goToPanel(view, 'compare')}>
        <CompareIcon />
      </HeaderButton>
      <HeaderButton
        label={say`Copy this file`}
        act={withFile(({ content }) => copy(content, say`Copied ${path}.`))}
      >
        <CopyIcon />
      </HeaderButton>
      <HeaderButton label={say`Download this file`} act={withFile(download)}>
        <Icon name="download" />
      </HeaderButton>
    </header>
  );
});

/** How large the file is, once it is on screen. */
function Size() {
  const file = useStore(shownFile);
  return <span className="preview-size">{formatSize(byteLength(file?.content ?? ''))}</span>;
}

interface HeaderButtonProps {
  readonly label: string;
  readonly act: () => void;
  readonly children: ReactNode;
}

/** An action of the header, shown as a drawing. */
function HeaderButton({ label, act, children }: HeaderButtonProps) {
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} onClick={act}>
      {children}
    </button>
  );
}
