import { type ClipboardEvent, type DragEvent, useId, useState } from 'react';
import { LONGEST_PASTED, type Pasted } from '../../state/compare/pasted.ts';
import { fileName, notRead, textOf } from '../../state/file-text.ts';
import { say } from '../../texts/say.ts';
import { FileButton } from '../parts/FileButton.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Said } from '../parts/Said.tsx';
import type { Brought } from './choice.ts';

interface Props {
  readonly brought: Brought;
  /** What the text is; none where there is no text. */
  readonly pasted: Pasted | undefined;
  /** The file that it is compared with. */
  readonly path: string | undefined;
  readonly paths: readonly string[];
  readonly onBring: (brought: Brought) => void;
}

/** Takes a file, a link or choices, and says what cannot be read of them. */
export function PastePart({ brought, pasted, path, paths, onBring }: Props) {
  const problem = useId();
  const [unread, setUnread] = useState('');
  const [mixed, setMixed] = useState(false);
  const take = async (file: File): Promise<void> => {
    const text = await textOf(file, LONGEST_PASTED);
    setUnread(text === undefined ? notRead(file) : '');
    setMixed(false);
    if (text !== undefined) onBring({ text, name: fileName(file), path: undefined });
  };
  const drop = (event: DragEvent): void => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    void take(file);
  };
  const bring = (text: string): void => {
    setUnread('');
    onBring({ text, name: '', path: undefined });
  };
  // A text box makes one kind of line end of all, and the patch would not fit the file that was copied.
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const text = event.clipboardData.getData('text/plain');
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const whole = selectionEnd - selectionStart === value.length;
    setMixed(text.includes('\r') && !whole);
    if (!text.includes('\r') || !whole) return;
    event.preventDefault();
    // As if it were typed, so that the box can undo it; then as it is.
    document.execCommand('insertText', false, text);
    bring(text);
  };
  const says = unread || (pasted?.kind === 'unreadable' ? pasted.problem : '');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop a file; the button opens one, too
    <div className="compare-paste" onDrop={drop} onDragOver={(event) => event.preventDefault()}>
      <textarea
        rows={4}
        aria-label={say`Your file, link or ferroflake.json`}
        aria-describedby={problem}
        aria-invalid={says !== '' || undefined}
        placeholder={say`Paste or drop a flake.nix, a Cargo.toml or another file, a link of this page, or a ferroflake.json.`}
        spellCheck={false}
        autoComplete="off"
        // With the line ends that the box makes of it: with other ones it would be set anew, and forget what to undo.
        value={brought.text.replace(/\r\n?/g, '\n')}
        onPaste={paste}
        onChange={(event) => {
          if (event.currentTarget.value === '') setMixed(false);
          bring(event.currentTarget.value);
        }}
      />
      <div className="compare-paste-side">
        <FileButton label={say`Open a file to compare with`} onFile={take}>{say`Open a file`}</FileButton>
        {pasted?.kind === 'file' && (
          <PathPicker path={path} paths={paths} onPick={(picked) => onBring({ ...brought, path: picked })} />
        )}
      </div>
      <p role="alert" className="compare-problem" id={problem}>
        {says}
      </p>
      {pasted?.kind === 'file' && pasted.content.includes('\r\n') && (
        <Said className="compare-ends">
          {say`Its lines end with CR and LF, those of the project with LF alone: each of them differs.`}
        </Said>
      )}
      {mixed && (
        <Said className="compare-ends">
          {say`What was pasted ended its lines with CR and LF; beside other text in this box they end with LF alone. Open the file, or paste all of it at once, to compare it as it is.`}
        </Said>
      )}
      {pasted?.kind === 'config' && pasted.rejected.length > 0 && (
        <details className="compare-rejected">
          <summary>
            <Icon name="chevron" />
            {say`Not everything of it could be used`}
          </summary>
          <ul>
            {pasted.rejected.map(({ key, message }) => (
              <li key={`${key} ${message}`}>{message}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

interface PathPickerProps {
  readonly path: string | undefined;
  readonly paths: readonly string[];
  readonly onPick: (path: string) => void;
}

/** Which file of the project the pasted one is. */
function PathPicker({ path, paths, onPick }: PathPickerProps) {
  const unknown = path !== undefined && !paths.includes(path);
  return (
    <label className="compare-path">
      <span>{say`It is compared with`}</span>
      <select value={path ?? ''} onChange={(event) => onPick(event.currentTarget.value)}>
        {path === undefined && <option value="">{say`Choose a file`}</option>}
        {unknown && <option value={path}>{say`${path}, which is not here`}</option>}
        {paths.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </label>
  );
}
