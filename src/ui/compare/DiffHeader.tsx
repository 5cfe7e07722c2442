import type { FileChange } from '../../state/compare/comparison.ts';
import { say } from '../../texts/say.ts';
import { Icon } from '../parts/Icon.tsx';

interface Props {
  readonly change: FileChange;
  /** What the other side is called. */
  readonly label: string;
  /** The difference that is shown (from 0), of how many. */
  readonly at: number;
  readonly of: number;
  readonly onStep: (by: 1 | -1) => void;
}

/** Which file is shown, what its two sides are, and the way from difference to difference. */
export function DiffHeader({ change, label, at, of, onStep }: Props) {
  const number = at + 1;
  return (
    <header className="diff-header">
      <h2 className="diff-path">{change.path}</h2>
      <p className="diff-sides">
        <span className="diff-side" data-kind="removed">
          <span className="sr-only">{say`Before:`} </span>
          {label}
        </span>
        <span className="diff-side" data-kind="added">
          <span className="sr-only">{say`After:`} </span>
          {say`This project`}
        </span>
      </p>
      <span className="diff-count" role="status">
        {of > 0 && (
          <>
            <span aria-hidden="true">
              {number}/{of}
            </span>
            <span className="sr-only">{say`${change.path}: difference ${number} of ${of}`}</span>
          </>
        )}
      </span>
      <button
        type="button"
        className="icon-button diff-previous"
        aria-label={say`Previous difference`}
        title={say`Previous difference (Shift F7)`}
        onClick={() => onStep(-1)}
      >
        <Icon name="chevron" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={say`Next difference`}
        title={say`Next difference (F7)`}
        onClick={() => onStep(1)}
      >
        <Icon name="chevron" />
      </button>
    </header>
  );
}
