import { memo } from 'react';
import type { Mark } from '../../config/availability.ts';
import { say } from '../../texts/say.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { Prose } from '../parts/Prose.tsx';
import type { Row, Standing } from './row.ts';

/** How each standing looks, and how it reads. */
const FACES: Readonly<Record<Mark, { readonly icon?: IconName; readonly word: string }>> = {
  chosen: { icon: 'check', word: say`chosen` },
  free: { word: '' },
  flagged: { icon: 'warning', word: say`chosen, of no use` },
  barred: { icon: 'barred', word: say`not possible` },
};

interface RowLineProps extends Standing {
  readonly id: string;
  readonly row: Row;
  /** The word by which it was found. */
  readonly word?: string | undefined;
  readonly active: boolean;
  readonly onEnter: (row: Row) => void;
}

/** One row: what it is, how it stands, and what it does or why that cannot be. */
export const RowLine = memo(function RowLine(props: RowLineProps) {
  const { id, row, word, mark, reason, value, active, onEnter } = props;
  const icon = mark === undefined ? row.icon : FACES[mark].icon;
  return (
    <div
      id={id}
      className="palette-row"
      role="option"
      tabIndex={-1}
      aria-selected={mark === undefined ? undefined : mark === 'chosen' || mark === 'flagged'}
      aria-disabled={mark === 'barred'}
      data-mark={mark}
      data-one={row.one}
      data-active={active || undefined}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onEnter(row)}
      onKeyDown={undefined}
    >
      <span className="palette-mark">{icon && <Icon name={icon} />}</span>
      <span className="palette-label" lang={row.lang}>
        {row.label}
      </span>{' '}
      <span className="palette-place">{row.group !== row.heading && row.group}</span>{' '}
      <span className="palette-value">{value ?? (mark && FACES[mark].word)}</span>{' '}
      <span className="palette-help">
        {word !== undefined && <span className="option-word">{word}</span>}
        {reason === undefined ? <Help row={row} /> : <Prose text={reason} />}
      </span>
    </div>
  );
});

function Help({ row: { help, quoted = '' } }: { readonly row: Row }) {
  return (
    <>
      {quoted && (
        <span lang="en">
          <Prose text={quoted} />
        </span>
      )}
      <Prose text={help.slice(quoted.length)} />
    </>
  );
}
